import Vocabulary

/// The grants that reach one reader: in force on the day, to their agency and role, for their
/// purpose. Empty for an agency nobody knows.
struct Permissions {
  struct Permission {
    /// `agreement@version/grant`
    let id: String
    let parties: Set<AgencyID>
    let grant: Grant

    /// Does it speak of what this agency says? Nobody can grant what a stranger to it said.
    func speaks(of agency: AgencyID) -> Bool {
      parties.contains(agency) && (grant.saidBy.isEmpty || grant.saidBy.contains(agency))
    }
  }

  let all: [Permission]

  init(_ request: SharingRequest, agreements: [Agreement], agencies: Set<AgencyID>) {
    let reader = request.practitioner
    guard agencies.contains(reader.agency) else {
      all = []
      return
    }
    all = agreements.flatMap { agreement -> [Permission] in
      guard agreement.holds(on: request.day), agreement.parties.contains(reader.agency) else {
        return []
      }
      return agreement.grants.filter { grant in
        grant.to.contains(reader.agency) && grant.roles.contains(reader.role)
          && grant.purposes.contains(request.purpose)
      }.map { grant in
        Permission(
          id: "\(agreement.id)@\(agreement.version)/\(grant.id)",
          parties: Set(agreement.parties), grant: grant)
      }
    }
  }

  /// What lets a statement of this kind by this agency be told; empty where nothing does.
  ///
  /// A grant whose outcome is `withhold` is the parties' own exception: it beats the others.
  func telling(_ kind: Saying.Kind, saidBy agency: AgencyID) -> [Permission] {
    let matching = all.filter { $0.grant.kinds.contains(kind) && $0.speaks(of: agency) }
    guard !matching.contains(where: { $0.grant.outcome == .withhold }) else { return [] }
    return matching.filter { $0.grant.outcome == .disclose }
  }

  /// May this reader be told that more of what an agency said is withheld?
  func mayKnowThatMore(saidBy agency: AgencyID) -> Bool {
    all.contains { $0.grant.existence && $0.speaks(of: agency) }
  }

  /// Kinds that some grant opens and none withholds, from whomever.
  var kindsOpen: Set<Saying.Kind> {
    func kinds(_ outcome: SharingRecord.Outcome) -> Set<Saying.Kind> {
      Set(all.filter { $0.grant.outcome == outcome }.flatMap(\.grant.kinds))
    }
    return kinds(.disclose).subtracting(kinds(.withhold))
  }

  /// True when grants reach the reader and every one leaves it to a person. It does not depend
  /// on what there is to see, so it tells nothing of it.
  var onlyRefer: Bool { !all.isEmpty && all.allSatisfy { $0.grant.outcome == .refer } }
}
