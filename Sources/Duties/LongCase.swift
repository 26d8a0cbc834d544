import Vocabulary

/// A spell of care with a mental health trust, and who else was at work meanwhile.
struct LongCase {
  let spell: Said<CareEpisode>
  private let reading: CaseReading

  static func all(in reading: CaseReading) -> [LongCase] {
    reading.own(.careEpisode).filter {
      $0.what.setting.isTrustCare && $0.what.setting != .leaveFromWard
        && reading.rulebook.kind(of: $0.by) == .mentalHealthTrust
    }.map { LongCase(spell: $0, reading: reading) }
  }

  var end: Day? { spell.what.ended?.latest }

  func isOpen(on day: Day) -> Bool { spell.on <= day && end.map { $0 > day } ?? true }

  /// Providers with an open spell, or with any contact, in the days up to one for which the
  /// partnership counts them.
  func providers(activeOn day: Day) -> [AgencyID] {
    let from = day.adding(days: -reading.threshold(.providerActiveDays, on: day))
    let active = reading.ownStatements.filter { statement in
      guard isProvider(statement.saidBy) else { return false }
      if statement.kind == .careEpisode, case .careEpisode(let episode) = statement.says {
        let end = episode.ended?.latest
        return statement.happenedBy <= day && (end.map { $0 >= from } ?? true)
      }
      return statement.kind.isContactInCare && statement.happenedBy <= day
        && statement.happenedBy >= from
    }
    return Set(active.map(\.saidBy)).sorted()
  }

  func ending(in reading: CaseReading) -> DutyEnding? {
    let closed = end.map {
      DutyEnding(on: $0, why: "The spell of care ended.", because: [spell.told.sequence])
    }
    return [closed, reading.ending()].compactMap { $0 }.min { $0.on < $1.on }
  }

  /// Who is to be asked: every active provider, and the practice always.
  func invited(on day: Day, in reading: CaseReading) -> [DutyNote] {
    let practices = reading.holders(of: reading.person, kind: .generalPractice)
    let all = Set(providers(activeOn: day))
      .union(practices).subtracting([spell.by]).sorted()
    guard !all.isEmpty else { return [] }
    let names = all.map(reading.rulebook.name).joined(separator: ", ")
    return [DutyNote("To be invited: \(names).", because: [spell.told.sequence])]
  }

  private func isProvider(_ agency: AgencyID) -> Bool {
    switch reading.rulebook.kind(of: agency) {
    case .mentalHealthTrust, .generalPractice, .hospital, .childrensServices,
      .domesticAbuseService:
      true
    case .police, .school, .housing, .adoptionAgency, .marac, .reviews, .hub, nil: false
    }
  }
}

extension Saying.Kind {
  /// Something that happens between a provider and somebody in its care.
  var isContactInCare: Bool {
    switch self {
    case .visit, .carersAssessment, .medication, .symptom, .appointment, .riskReview,
      .adherenceEvidence, .adherenceClaim, .routineEnquiry, .serviceReferral, .note:
      true
    default: false
    }
  }
}

extension RoutineEnquiry.Outcome {
  /// Was the question put, whatever came of it?
  var isAsked: Bool {
    switch self {
    case .nothingDisclosed, .declined, .disclosed: true
    case .notAsked, .deferredUnsafe: false
    }
  }
}
