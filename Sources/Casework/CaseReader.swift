import GRDB
import Vocabulary

/// Reads what concerns a person and those around them, remembering what it has read.
///
/// One reader serves one transaction: it must not outlive what it read.
final class CaseReader {
  private let database: Database
  private let inHand: StatementsInHand
  private var recordsByPerson: [PersonID: [RecordReference]] = [:]
  private var personByRecord: [RecordReference: PersonID] = [:]
  private var statementsByPerson: [PersonID: [Statement]] = [:]
  private var neighboursByPerson: [PersonID: [PersonID]] = [:]

  init(_ database: Database, inHand: StatementsInHand = StatementsInHand()) {
    self.database = database
    self.inHand = inHand
  }

  func person(of record: RecordReference) throws -> PersonID {
    if let known = personByRecord[record] { return known }
    let text = try String.fetchOne(
      database.cachedStatement(sql: "SELECT person FROM member WHERE record = ?"),
      arguments: [record.description])
    let person = text.map(PersonID.init) ?? PersonID(record)
    personByRecord[record] = person
    return person
  }

  func records(of person: PersonID) throws -> [RecordReference] {
    if let known = recordsByPerson[person] { return known }
    var records = try String.fetchAll(
      database.cachedStatement(sql: "SELECT record FROM member WHERE person = ? ORDER BY record"),
      arguments: [person.text]
    ).compactMap { RecordReference($0) }
    // A record nobody has compared stands alone; one since joined to another no longer does.
    if records.isEmpty, let alone = RecordReference(person.text),
      try self.person(of: alone) == person
    {
      records = [alone]
    }
    recordsByPerson[person] = records
    return records
  }

  /// Statements in force that concern a person, in the order of the ledger.
  func statements(of person: PersonID) throws -> [Statement] {
    if let known = statementsByPerson[person] { return known }
    let statements = try ViewIndex.statements(
      concerning: try records(of: person), standingOnly: true, inHand: inHand, in: database)
    statementsByPerson[person] = statements
    return statements
  }

  /// Which person each record in some statements belongs to.
  func people(in statements: [Statement]) throws -> People {
    var people = People()
    for record in Set(statements.flatMap(\.told.concerns)) {
      people.set(try person(of: record), for: record)
    }
    return people
  }

  /// Everybody within some steps by stated relationship or shared home, the nearest first, no
  /// more than `limit`; `throughAlerts` also steps to whoever is in the same police alert.
  func circle(
    around person: PersonID, steps: Int, limit: Int = .max, throughAlerts: Bool = false
  ) throws -> [PersonID] {
    var (found, seen) = ([person], Set([person]))
    var edge = [person]
    for _ in 0..<steps where found.count < limit {
      var next: [PersonID] = []
      for current in edge {
        var near = try neighbours(of: current)
        if throughAlerts { near += try sharingAlerts(with: current) }
        for other in near where seen.insert(other).inserted { next.append(other) }
      }
      found += next
      edge = next
    }
    return Array(found.prefix(limit))
  }

  /// Both people of each seal of an adoption that concerns one of these.
  func sealed(near people: [PersonID]) throws -> [PersonID] {
    guard try hasSeals() else { return [] }
    return try people.flatMap { try statements(of: $0) }.flatMap { statement -> [PersonID] in
      guard case .restriction(let restriction) = statement.says,
        let before = restriction.apartFrom
      else { return [] }
      return try [statement.about, before].map { try person(of: $0) }
    }
  }

  /// A seal of an adoption, as the index names it.
  struct Seal {
    var sequence: Int
    var after: RecordReference
    var before: RecordReference
  }

  /// The seals in force, in order.
  func seals() throws -> [Seal] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT a.sequence, a.after, a.before FROM adoption a
          JOIN statement s ON s.sequence = a.sequence WHERE s.replacedBy IS NULL ORDER BY 1
          """)
    ).compactMap { row in
      guard let after = RecordReference(row[1] as String),
        let before = RecordReference(row[2] as String)
      else { return nil }
      return Seal(sequence: row[0], after: after, before: before)
    }
  }

  /// Everybody near either record of a sealed child, what is said of them, and their records.
  func around(
    _ seal: Seal
  ) throws -> (statements: [Statement], people: People, records: Set<RecordReference>) {
    let near = try [seal.after, seal.before].flatMap {
      try circle(around: try person(of: $0), steps: 2, limit: Hub.circleLimit)
    }
    var statements: [Int: Statement] = [:]
    for person in near {
      for statement in try self.statements(of: person) {
        statements[statement.sequence] = statement
      }
    }
    let records = Set(try near.flatMap { try self.records(of: $0) })
    let all = statements.values.sorted { $0.sequence < $1.sequence }
    return (all, try people(in: all), records)
  }

  /// The same with who some more records are.
  func people(of records: [RecordReference], in known: People) throws -> People {
    var people = known
    for record in records { people.set(try person(of: record), for: record) }
    return people
  }

  /// Whether anybody ever sealed an adoption here.
  func hasSeals() throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM adoption)")) ?? false
  }

  private func neighbours(of person: PersonID) throws -> [PersonID] {
    if let known = neighboursByPerson[person] { return known }
    var found: Set<PersonID> = []
    for statement in try statements(of: person) where statement.says.kind == .relationship {
      for record in statement.told.concerns { found.insert(try self.person(of: record)) }
    }
    for record in try recordsSharingHome(with: person) {
      found.insert(try self.person(of: record))
    }
    found.remove(person)
    let neighbours = found.sorted()
    neighboursByPerson[person] = neighbours
    return neighbours
  }

  private func recordsSharingHome(with person: PersonID) throws -> [RecordReference] {
    try records(of: person).flatMap { record in
      try String.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT other.record FROM place AS mine JOIN place AS other ON other.place = mine.place
            WHERE mine.record = ?1 AND other.record <> ?1
            """), arguments: [record.description]
      ).compactMap { RecordReference($0) }
    }
  }

  private func sharingAlerts(with person: PersonID) throws -> [PersonID] {
    var found: Set<PersonID> = []
    for statement in try statements(of: person) where statement.says.kind == .policeAlert {
      for record in statement.told.concerns { found.insert(try self.person(of: record)) }
    }
    return found.sorted()
  }
}
