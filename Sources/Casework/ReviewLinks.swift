import GRDB
import Ledger
import Linkage
public import Sharing
public import Vocabulary

extension Hub {
  /// Records of the person, and of others, that a review takes in at most.
  private static let reviewedRecords = 12

  /// Opens the links of a person's records for a decision. That somebody looked is written down
  /// about everybody whose records were gathered, before anything is told.
  ///
  /// Nil for a role that does not decide who somebody is.
  public func openLinks(
    _ person: PersonID, as reader: Reader
  ) throws -> Disclosed<LinkReview>? {
    guard reader.practitioner.role.decidesLinks else { return nil }
    let (candidates, people) = try views.pool.read { try linkCandidates(of: person, in: $0) }
    return try review(candidates, around: people, as: reader)
  }

  /// Weighs some pairs from what a reader may see of the people around them.
  func review(
    _ candidates: [CandidatePair], around people: [PersonID], as reader: Reader
  ) throws -> Disclosed<LinkReview> {
    let found = try gather(around: people)
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: "links", day: today,
      asKnownOn: nil, position: try log.count)
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    for one in people { try record(decision.record, about: one) }
    let seals = AdoptionSeals(over: found.statements, people: found.people)
    let open = candidates.filter {
      seals.between(found.people[$0.left], found.people[$0.right]) == nil
    }
    let settled = SettledPairs(found.statements.inForce())
    return decision.disclose().map {
      LinkReview(
        $0.inForce(), candidates: open, settled: settled, people: found.people,
        model: model)
    }
  }

  /// The person's records two by two and with records of others, and all the people they are of.
  private func linkCandidates(
    of person: PersonID, in database: Database
  ) throws -> (pairs: [CandidatePair], people: [PersonID]) {
    let cases = CaseReader(database)
    let mine = Array(try cases.records(of: person).prefix(Hub.reviewedRecords))
    var pairs = mine.indices.flatMap { left in
      mine[(left + 1)...].map { CandidatePair(mine[left], $0) }
    }
    var people = [person]
    let across = try mine.flatMap { record in
      try neighbours(of: record, in: database).map { CandidatePair(record, $0) }
    }
    for pair in across.prefix(Hub.reviewedRecords * 2) where !pairs.contains(pair) {
      pairs.append(pair)
      for record in [pair.left, pair.right] {
        let whose = try cases.person(of: record)
        if !people.contains(whose) { people.append(whose) }
      }
    }
    return (pairs, people)
  }

  /// Records of others a person decided about or the machine found alike, the former first.
  private func neighbours(
    of record: RecordReference, in database: Database
  ) throws -> [RecordReference] {
    try String.fetchAll(
      database,
      sql: """
        SELECT other FROM (
          SELECT other, 0 AS rank FROM decision WHERE record = ?1
          UNION SELECT record, 0 FROM decision WHERE other = ?1
          UNION SELECT right, 1 FROM pair WHERE left = ?1
          UNION SELECT left, 1 FROM pair WHERE right = ?1)
        WHERE other <> ?1 GROUP BY other ORDER BY min(rank), other
        """, arguments: [record.description]
    ).compactMap { RecordReference($0) }
  }
}
