import Duties
import Foundation
import GRDB
import Linkage
public import Sharing
import Vocabulary

extension Hub {
  /// Questions weighed for one reader at most; which, is the same for everybody of an agency.
  static let queuedPairs = 150
  /// Links whose sum is this little above the line are asked about too, in bits.
  private static let weakLink = 4.0

  /// What the hub asks a reader about links, in order of what the answer is worth. That the
  /// question was looked at is written down first.
  ///
  /// Asked are pairs in which the reader's own agency has a record; a Caldicott guardian and a hub
  /// administrator are asked about all. Nil for a role that decides no links.
  public func linkQueue(as reader: Reader) throws -> Disclosed<LinkQueue>? {
    guard reader.practitioner.role.decidesLinks else { return nil }
    let found = try views.pool.read { try queued(for: reader.practitioner, in: $0) }
    let request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: "links to decide",
      day: today, asKnownOn: nil, position: try log.count)
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: RecordReference(.hub, "links"))
    let settled = SettledPairs(found.statements.inForce())
    let duties = decision.disclose(found.duties) { $0.duty.because }.value
    let seals = AdoptionSeals(over: found.statements, people: found.people)
    let open = found.pairs.filter {
      seals.between(found.people[$0.left], found.people[$0.right]) == nil
    }
    let frame = LinkQueue.Frame(people: found.people, duties: duties, today: today)
    return decision.disclose().map { disclosed in
      let statements = disclosed.inForce()
      let review = LinkReview(
        statements, candidates: open, settled: settled, people: found.people, model: model)
      return LinkQueue(review, statements, frame)
    }
  }

  /// Opens one pair by its name in an address, with all that surrounds the two people: a place
  /// protected in a relative's record is protected here.
  public func openLink(_ id: String, as reader: Reader) throws -> Disclosed<LinkReview>? {
    guard reader.practitioner.role.decidesLinks,
      let pair = try views.pool.read({ try Hub.pair(named: id, in: $0) })
    else { return nil }
    let people = try views.pool.read { database in
      let cases = CaseReader(database)
      return Set([try cases.person(of: pair.left), try cases.person(of: pair.right)]).sorted()
    }
    return try review([pair], around: people, as: reader)
  }

  private static func pair(named id: String, in database: Database) throws -> CandidatePair? {
    let halves = id.split(separator: "-").map(String.init)
    guard halves.count == 2 else { return nil }
    let records = try halves.compactMap { handle in
      try String.fetchOne(
        database, sql: "SELECT record FROM profile WHERE handle = ?", arguments: [handle]
      ).flatMap { RecordReference($0) }
    }
    guard records.count == 2, records[0] != records[1] else { return nil }
    let pair = CandidatePair(records[0], records[1])
    return pair.left == records[0] ? pair : nil
  }

  private struct Queued {
    var pairs: [CandidatePair]
    var statements: [Statement]
    var people: People
    var duties: [OwedDuty]
  }

  private func queued(for asking: Practitioner, in database: Database) throws -> Queued {
    let isForAll = asking.role == .caldicottGuardian || asking.role == .hubAdministrator
    let pairs = try Hub.asked(isForAll ? nil : asking.agency, in: database, model)
    let cases = CaseReader(database)
    let persons = Set(
      try pairs.flatMap { [try cases.person(of: $0.left), try cases.person(of: $0.right)] })
    let records = try persons.sorted().flatMap { try cases.records(of: $0) }
    // A child's own record says how old it is.
    let near = try ViewIndex.statements(
      concerning: records, standingOnly: false, ofKinds: [.relationship], in: database)
    let children = Set(near.flatMap(\.told.concerns)).subtracting(records).sorted()
    let births = try ViewIndex.statements(
      concerning: children, standingOnly: false, ofKinds: [.born], in: database)
    let statements = try ViewIndex.statements(
      concerning: records, standingOnly: false, in: database)
    let all = try Hub.withProtections(statements + births, cases, in: database)
    return Queued(
      pairs: pairs, statements: all, people: try cases.people(in: all),
      duties: try Hub.openDuties(
        of: persons.union(try children.map { try cases.person(of: $0) }), in: database))
  }

  /// Statements with whatever protects somebody in them, in the order of the ledger.
  static func withProtections(
    _ statements: [Statement], _ reader: CaseReader, in database: Database
  ) throws -> [Statement] {
    Dictionary(
      (statements + (try protections(reader, in: database))).map { ($0.sequence, $0) },
      uniquingKeysWith: { first, _ in first }
    ).values.sorted { $0.sequence < $1.sequence }
  }

  /// Everything in the hub that keeps a record or a place from somebody, and where those people
  /// live: what names such a place is kept wherever it stands.
  static func protections(
    _ cases: CaseReader, in database: Database
  ) throws -> [Statement] {
    let kept = try ViewIndex.statements(ofKinds: [.restriction], in: database)
    let records = try Set(kept.map { try cases.person(of: $0.about) }).sorted()
      .flatMap { try cases.records(of: $0) }
    return try ViewIndex.statements(
      concerning: records, standingOnly: false, ofKinds: [.restriction, .withdrawal, .lives],
      in: database)
  }

  private static func openDuties(
    of persons: Set<PersonID>, in database: Database
  ) throws -> [OwedDuty] {
    let wanted = String(
      decoding: try Canonical.bytes(persons.map(\.text).sorted()), as: UTF8.self)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT d.id, d.person, d.json FROM dutyAbout a JOIN duty d ON d.id = a.duty
        WHERE a.person IN (SELECT value FROM json_each(?)) AND d.metOn IS NULL ORDER BY d.id
        """, arguments: [wanted]
    ).map {
      OwedDuty(person: PersonID($0[1] as String), duty: try Canonical.value($0[2] as Data))
    }
  }

  /// Pairs decided or waiting; then those apart that are likely one, and those joined on little.
  private static func asked(
    _ agency: AgencyID?, in database: Database, _ model: LinkageModel
  ) throws -> [CandidatePair] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM (
          SELECT record AS left, other AS right, 0 AS rank, -sequence AS place FROM decision
          UNION ALL
          SELECT p.left, p.right, 1, CASE WHEN l.person = r.person
            THEN p.weight ELSE -p.weight END
          FROM pair p JOIN member l ON l.record = p.left JOIN member r ON r.record = p.right
          WHERE l.person <> r.person OR p.weight < ?2)
        WHERE ?1 IS NULL OR substr(left, 1, length(?1)) = ?1 OR substr(right, 1, length(?1)) = ?1
        ORDER BY rank, place, left, right LIMIT ?3
        """,
      arguments: [
        agency.map { $0.text + "/" }, model.linkAt + Hub.weakLink, Hub.queuedPairs,
      ])
    var seen: Set<CandidatePair> = []
    return rows.compactMap { row in
      guard let left = RecordReference(row[0]), let right = RecordReference(row[1]), left != right
      else { return nil }
      let pair = CandidatePair(left, right)
      return seen.insert(pair).inserted ? pair : nil
    }
  }
}
