import Vocabulary

/// One agency's domestic abuse referrals in the year, with what each says of kinds of abuse.
struct AbuseGrids {
  private let referrals: [(isMarac: Bool, grid: AbuseGrid?)]

  init(_ view: CountingView, _ agency: AgencyID) {
    var grids: [String: AbuseGrid] = [:]
    for statement in view[.abuseGrid] where statement.saidBy == agency {
      guard case .abuseGrid(let grid) = statement.says, let id = grid.onReferral else { continue }
      grids[id] = grid
    }
    var sent: [String: Bool] = [:]
    for statement in view[.serviceReferral] + view[.maracReferral]
    where statement.saidBy == agency && view.inWindow(statement.happened) {
      switch statement.says {
      case .serviceReferral(let referral)
      where referral.step == .sent
        && (referral.to == .domesticAbuseSpecialist || referral.to == .marac):
        sent[referral.id] = referral.to == .marac
      case .maracReferral(let referral): sent[referral.reference] = true
      default: continue
      }
    }
    referrals = sent.sorted { $0.key < $1.key }.map { ($0.value, grids[$0.key]) }
  }

  /// M05a.
  func complete() -> Tally {
    count { $0.grid.map { $0.blanks.isEmpty } ?? false }
  }

  /// M05b: a value near none signals a failure; a high one is no aim.
  func notPhysical() -> Tally {
    count { referral in
      referral.grid.map { grid in
        grid.entries.contains { $0.category != .physicalOrSexual && $0.knowledge.isPresent }
      }
    }
  }

  /// M05c: only referrals to MARAC.
  func controlConsidered() -> Tally {
    var tally = Tally()
    for referral in referrals where referral.isMarac {
      let entry = referral.grid?.entries.first { $0.category == .controllingOrCoercive }
      tally.count(met: entry.map { $0.knowledge != .notAsked })
    }
    return tally
  }

  /// M05d, by answer and not by referral.
  func notAsked() -> Tally {
    var tally = Tally()
    for entry in referrals.flatMap({ $0.grid?.entries ?? [] }) {
      tally.count(met: entry.knowledge == .notAsked)
    }
    return tally
  }

  private func count(_ met: ((isMarac: Bool, grid: AbuseGrid?)) -> Bool?) -> Tally {
    var tally = Tally()
    for referral in referrals { tally.count(met: met(referral)) }
    return tally
  }
}
