public import Vocabulary

/// What a person did about a duty itself: took it on, gave it to another, covered for somebody.
///
/// It is never closed so. Only work, an end of its reason or a reasoned and approved decision that
/// it does not apply takes it off a list.
public struct DutyHand: Hashable, Sendable, Codable {
  public let on: Day
  public let step: DutyStep.Step
  /// The practitioner who holds it from then; for cover, until a day.
  public let to: String?
  public let until: Day?
  public let reason: String?
  public let approvedBy: String?
  /// The practitioner who says so; nil where the source named nobody.
  public let saidBy: String?
  /// The statement that says so.
  public let by: Int

  /// Steps of the agency that owes the duty, in order; others' are not heard.
  static func hands(of duty: String, owedBy agency: AgencyID, in reading: CaseReading)
    -> [DutyHand]
  {
    reading.own(.dutyStep).filter { $0.what.duty == duty && $0.by == agency }
      .sorted { ($0.on, $0.told.sequence) < ($1.on, $1.told.sequence) }
      .map { said in
        let step = said.what
        return DutyHand(
          on: said.on, step: step.step,
          to: step.to ?? (step.step == .acknowledged ? said.told.practitioner : nil),
          until: step.until, reason: step.reason, approvedBy: step.approvedBy,
          saidBy: said.told.practitioner, by: said.told.sequence)
      }
  }

  /// Does it ask, with a reason, that the duty not apply?
  var asks: Bool { step == .notApplicable && isWritten(reason) }
}

extension [DutyHand] {
  /// The first step by which a duty no longer applies: asked for with a reason, and approved by
  /// somebody who is named and is not who asked. One who approves their own asking ends nothing.
  var ending: DutyHand? {
    for (index, hand) in enumerated() where hand.asks && isWritten(hand.approvedBy) {
      let approver = plainReference(hand.approvedBy ?? "")
      let askers = prefix(through: index).filter(\.asks).compactMap(\.saidBy).map(plainReference)
      if askers.contains(where: { $0 != approver && !$0.isEmpty }) { return hand }
    }
    return nil
  }
}

extension Duty {
  /// The last asking that it not apply which nobody has approved by a day.
  public func askedNotToApply(by day: Day) -> DutyHand? {
    guard state(on: day).isUnmet else { return nil }
    return hands.last { $0.on <= day && $0.asks }
  }

  /// Who holds it on a day: whoever took it on or was given it last, or covers for them that
  /// day. Nil where nobody has.
  public func holder(on day: Day) -> String? {
    let past = hands.filter { $0.on <= day }
    if let cover = past.last(where: { $0.step == .covered }), let until = cover.until, day <= until
    {
      return cover.to
    }
    return past.last { $0.step == .acknowledged || $0.step == .handedOver }?.to
  }

  /// Whose attention it is due on a day, from the person who holds it up, by the ladder in force
  /// that day.
  public func escalation(on day: Day, under thresholds: DutyThresholds) -> Escalation {
    guard case .overdue(let days) = state(on: day) else { return .holder }
    return Escalation.allCases.last { step in
      step.threshold.map { days >= thresholds.value($0, on: day) } ?? true
    } ?? .holder
  }
}

/// How far up an overdue duty has gone.
public enum Escalation: Int, Sendable, CaseIterable, Codable {
  case holder, teamManager, headOfService, partnership

  /// The setting that says from how many days overdue it is theirs to see too.
  public var threshold: DutyThreshold? {
    switch self {
    case .holder: nil
    case .teamManager: .escalateToTeamManager
    case .headOfService: .escalateToHeadOfService
    case .partnership: .escalateToPartnership
    }
  }

  /// As a list says it: `the head of service`.
  public var inWords: String {
    switch self {
    case .holder: "whoever holds it"
    case .teamManager: "the team manager"
    case .headOfService: "the head of service"
    case .partnership: "the partnership"
    }
  }
}
