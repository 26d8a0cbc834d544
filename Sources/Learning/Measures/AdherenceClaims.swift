import Vocabulary

/// What an agency recorded in the year of whether medicines are taken, held against evidence.
struct AdherenceClaims {
  private let view: CountingView
  private let claims: [(told: Statement, what: AdherenceClaim)]

  init(_ view: CountingView, _ agency: AgencyID) {
    self.view = view
    claims = view.said(by: agency, .adherenceClaim) { $0.adherenceClaim }
  }

  /// M23a: of records that it is confirmed, those with something observed, assayed or on record
  /// that still spoke for the day, said by anybody.
  func backed() -> Tally {
    var tally = Tally()
    for claim in claims where claim.what.claim == .confirmed {
      let (person, day) = (view.person(claim.told.about), claim.told.happened)
      let isBacked = view[.adherenceEvidence].contains { statement in
        guard case .adherenceEvidence(let evidence) = statement.says,
          view.person(statement.about) == person, statement.happened <= day,
          evidence.medicine.lowercased().trimmed == claim.what.medicine.lowercased().trimmed
        else { return false }
        return evidence.kind.grade.isObjective && evidence.finding == .taken
          && evidence.validUntil.map { day <= $0 } ?? true
      }
      tally.count(met: isBacked)
    }
    return tally
  }

  func downgraded() -> Tally {
    var tally = Tally()
    for claim in claims {
      tally.count(met: claim.what.claim == .unknown || claim.what.claim == .reportedOnly)
    }
    return tally
  }
}
