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
          by: said.told.sequence)
      }
  }

  /// Does it say, with a reason and a second person's approval, that the duty does not apply?
  var endsIt: Bool { step == .notApplicable && isWritten(reason) && isWritten(approvedBy) }
}

extension Duty {
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

  /// Whose attention it is due on a day, from the person who holds it up.
  public func escalation(on day: Day) -> Escalation {
    guard case .overdue(let days) = state(on: day) else { return .holder }
    return Escalation.allCases.last { days >= $0.daysOverdue } ?? .holder
  }
}

/// How far up an overdue duty has gone. The days are local settings.
public enum Escalation: Int, Sendable, CaseIterable, Codable {
  case holder, teamManager, headOfService, partnership

  /// Days overdue from which it is theirs to see too.
  public var daysOverdue: Int {
    switch self {
    case .holder: 0
    case .teamManager: 1
    case .headOfService: 7
    case .partnership: 28
    }
  }
}
