import Foundation
import GRDB
import Ledger
import Linkage
import Vocabulary

/// Keeps "which record is which person" up to date as statements arrive.
///
/// Every step is a function of the records themselves and of the order in which they entered, so
/// that views rebuilt from nothing equal views kept up statement by statement.
struct ViewLinkage {
  let database: Database
  let model: LinkageModel
  let inHand: StatementsInHand
  private let profiles: ProfilesInHand

  init(
    database: Database, model: LinkageModel, inHand: StatementsInHand, live: LiveProfiles
  ) {
    self.database = database
    self.model = model
    self.inHand = inHand
    profiles = ProfilesInHand(database, live: live)
  }

  /// What looking again came to.
  struct Relinked {
    /// Every record whose person may have changed.
    var records: Set<RecordReference>
    /// The people those records made up before; some may be nobody now.
    var former: Set<PersonID>
  }

  /// Looks again at records whose identity changed, and at whomever they are linked with.
  func relink(_ touched: Set<RecordReference>) throws -> Relinked {
    let ordered = touched.sorted()
    for part in ViewLinkage.parts(of: ordered) { try storeProfiles(of: part) }
    try forgetPairs(of: ordered)
    for part in ViewLinkage.parts(of: ordered) { try storePairs(of: part) }
    let affected = try componentsAround(touched)
    let records = Set(affected.flatMap { $0 })
    let former = try people(of: records)
    for component in affected { try storeMembers(component) }
    return Relinked(records: records, former: former)
  }

  /// Work is done in parts, so that memory does not grow with what is sent.
  private static func parts(of records: [RecordReference]) -> [[RecordReference]] {
    stride(from: 0, to: records.count, by: 2_000).map {
      Array(records[$0..<min($0 + 2_000, records.count)])
    }
  }

  private func people(of records: Set<RecordReference>) throws -> Set<PersonID> {
    let wanted = try Canonical.bytes(records.map(\.description).sorted())
    return Set(
      try String.fetchAll(
        database,
        sql: "SELECT DISTINCT person FROM member WHERE record IN (SELECT value FROM json_each(?))",
        arguments: [String(decoding: wanted, as: UTF8.self)]
      ).map(PersonID.init))
  }

  private func storeProfiles(of records: [RecordReference]) throws {
    let concerning = try records.map { record in
      (
        record,
        try ViewIndex.statements(
          concerning: [record], standingOnly: true, inHand: inHand, in: database)
      )
    }
    for drawn in try Parallel.map(concerning, { try DrawnProfile(of: $1.0, from: $1.1) }) {
      try store(drawn)
    }
  }

  private func store(_ drawn: DrawnProfile) throws {
    let record = drawn.profile.record
    let first = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT min(sequence) FROM concern WHERE record = ?"),
      arguments: [record.description])
    try database.cachedStatement(
      sql: "INSERT INTO profile(record, firstSequence, handle, json) VALUES (?, ?, ?, ?) "
        + "ON CONFLICT(record) DO UPDATE SET json = excluded.json"
    ).execute(arguments: [record.description, first ?? 0, Handle.of(record), drawn.json])
    try replaceRows("block", column: "key", of: record, with: drawn.blockingKeys)
    try replaceRows("place", column: "place", of: record, with: drawn.places)
    try replaceRows("grouping", column: "name", of: record, with: drawn.groups)
    try replaceRows("searchName", column: "token", of: record, with: drawn.tokens)
    try storeDecisions(of: record, in: drawn.statements)
    profiles.keep(drawn.profile)
  }

  private func storeDecisions(of record: RecordReference, in statements: [Statement]) throws {
    try database.cachedStatement(sql: "DELETE FROM decision WHERE record = ?")
      .execute(arguments: [record.description])
    for statement in statements {
      guard case .linkDecision(let decision) = statement.says else { continue }
      try database.execute(
        sql: "INSERT INTO decision(sequence, record, other, json) VALUES (?, ?, ?, ?)",
        arguments: [
          statement.sequence, record.description, decision.other.description,
          try Canonical.bytes(decision),
        ])
    }
  }

  private func replaceRows(
    _ table: String, column: String, of record: RecordReference, with values: [String]
  ) throws {
    try database.cachedStatement(sql: "DELETE FROM \(table) WHERE record = ?")
      .execute(arguments: [record.description])
    let row = try database.cachedStatement(
      sql: "INSERT INTO \(table)(\(column), record) VALUES (?, ?)")
    for value in values { try row.execute(arguments: [value, record.description]) }
  }

  private func forgetPairs(of records: [RecordReference]) throws {
    let forget = try database.cachedStatement(sql: "DELETE FROM pair WHERE left = ?1 OR right = ?1")
    for record in records { try forget.execute(arguments: [record.description]) }
  }

  /// Compares records with whatever shares a blocking key.
  private func storePairs(of records: [RecordReference]) throws {
    let linkable = try records.compactMap { record -> Profile? in
      guard let profile = try profiles.profile(of: record), profile.isLinkable else { return nil }
      return profile
    }
    let found = try profiles.live.scores(of: linkable, under: model).map { $0.flatMap { $0 } }
    let scores = try found ?? scoresByKeys(of: linkable)
    let fresh = zip(scores, try Parallel.map(scores) { try Canonical.bytes($1) })
    let row = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO pair(left, right, weight, json) VALUES (?, ?, ?, ?)")
    for (score, json) in fresh {
      try row.execute(arguments: [
        score.left.description, score.right.description, score.matchWeight, json,
      ])
    }
  }

  /// The same found under the views' keys, where profiles are not held in memory.
  private func scoresByKeys(of some: [Profile]) throws -> [PairScore] {
    let candidates = try some.flatMap { profile in
      try blockMates(of: profile.record).compactMap { other in
        try profiles.profile(of: other).map { (profile, $0) }
      }
    }
    let model = model
    return try Parallel.map(candidates) { _, pair in
      let score = compare(pair.0, pair.1, under: model)
      return score.standing == .no ? nil : score
    }.compactMap { $0 }
  }

  private func blockMates(of record: RecordReference) throws -> [RecordReference] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT other.record FROM block AS mine JOIN block AS other
          ON other.key = mine.key WHERE mine.record = ?1 AND other.record <> ?1
          """), arguments: [record.description]
    ).compactMap { RecordReference($0) }
  }

  /// Groups of records that links or people's decisions join, around some records; each group is
  /// closed, so that it can be clustered alone.
  private func componentsAround(
    _ touched: Set<RecordReference>
  ) throws -> [[RecordReference]] {
    var seen: Set<RecordReference> = []
    var components: [[RecordReference]] = []
    // Somebody's old companions are looked at too: a lost link can leave them behind.
    for start in try touched.union(companions(of: touched)).sorted() where !seen.contains(start) {
      var component: [RecordReference] = []
      var waiting = [start]
      seen.insert(start)
      while let record = waiting.popLast() {
        component.append(record)
        for next in try neighbours(of: record) where seen.insert(next).inserted {
          waiting.append(next)
        }
      }
      components.append(component.sorted())
    }
    return components
  }

  private func companions(of records: Set<RecordReference>) throws -> Set<RecordReference> {
    let wanted = try Canonical.bytes(records.map(\.description).sorted())
    return Set(
      try String.fetchAll(
        database,
        sql: """
          SELECT record FROM member WHERE person IN (
            SELECT person FROM member WHERE record IN (SELECT value FROM json_each(?)))
          """, arguments: [String(decoding: wanted, as: UTF8.self)]
      ).compactMap { RecordReference($0) })
  }

  private func neighbours(of record: RecordReference) throws -> [RecordReference] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT right FROM pair WHERE left = ?1 UNION SELECT left FROM pair WHERE right = ?1
          UNION SELECT other FROM decision WHERE record = ?1
          UNION SELECT record FROM decision WHERE other = ?1
          """), arguments: [record.description]
    ).compactMap { RecordReference($0) }.sorted()
  }

  private func storeMembers(_ component: [RecordReference]) throws {
    let entered = try database.cachedStatement(
      sql: "SELECT firstSequence FROM profile WHERE record = ?")
    let members = try component.compactMap { record -> (Int, Profile)? in
      guard let first = try Int.fetchOne(entered, arguments: [record.description]),
        let profile = try profiles.profile(of: record)
      else { return nil }
      return (first, profile)
    }.sorted { ($0.0, $0.1.record) < ($1.0, $1.1.record) }.map(\.1)
    let names = Set(component)
    let people = Clustering.people(
      members, pairs: try pairs(within: names), decisions: try decisions(within: names),
      model: model)
    let row = try database.cachedStatement(
      sql: "INSERT INTO member(record, person) VALUES (?, ?) "
        + "ON CONFLICT(record) DO UPDATE SET person = excluded.person")
    for profile in members {
      try row.execute(arguments: [profile.record.description, people[profile.record].text])
    }
  }

  private func pairs(within records: Set<RecordReference>) throws -> [PairScore] {
    try records.sorted().flatMap { record in
      try Data.fetchAll(
        database.cachedStatement(sql: "SELECT json FROM pair WHERE left = ? ORDER BY right"),
        arguments: [record.description]
      ).map { try Canonical.value($0, as: PairScore.self) }
    }
  }

  private func decisions(
    within records: Set<RecordReference>
  ) throws -> [(RecordReference, LinkDecision)] {
    // Of two decisions about a pair the later holds, whichever record each was said about.
    try records.flatMap { record in
      try Row.fetchAll(
        database.cachedStatement(sql: "SELECT sequence, json FROM decision WHERE record = ?"),
        arguments: [record.description]
      ).map { ($0[0] as Int, record, try Canonical.value($0[1], as: LinkDecision.self)) }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { ($0.1, $0.2) }
  }
}
