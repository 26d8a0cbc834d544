import Foundation
import GRDB
import Ledger
import Vocabulary

/// The index of statements in the views: what concerns a record, what still stands.
enum ViewIndex {
  /// Puts new statements in, in the order of the ledger, and marks what they replace.
  static func insert(_ new: [NewStatement], in database: Database) throws {
    let statementRow = try database.cachedStatement(
      sql: """
        INSERT INTO statement(sequence, about, kind, saidBy, known, recorded, submission, json)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let concernRow = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO concern(record, sequence) VALUES (?, ?)")
    let keyRow = try database.cachedStatement(
      sql: "INSERT INTO sourceKey(saidBy, key, sequence, digest) VALUES (?, ?, ?, ?) "
        + "ON CONFLICT(saidBy, key) DO UPDATE SET "
        + "sequence = excluded.sequence, digest = excluded.digest")
    let submissionRow = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO submission(name, sequence) VALUES (?, ?)")
    var submission = ""
    for one in new {
      let statement = one.statement
      if statement.submission != submission {
        submission = statement.submission
        try submissionRow.execute(arguments: [submission, statement.sequence])
      }
      try statementRow.execute(arguments: [
        statement.sequence, statement.about.description, statement.says.kind.rawValue,
        statement.saidBy.text, statement.known.number, statement.recorded.description,
        statement.submission, one.content,
      ])
      for record in statement.told.concerns {
        try concernRow.execute(arguments: [record.description, statement.sequence])
      }
      try keyRow.execute(arguments: [
        statement.saidBy.text, statement.key, statement.sequence, one.digest,
      ])
      try noteSeal(statement, in: database)
      try markReplaced(by: statement, in: database)
    }
  }

  private static func noteSeal(_ statement: Statement, in database: Database) throws {
    guard case .restriction(let restriction) = statement.says, let before = restriction.apartFrom
    else { return }
    try database.execute(
      sql: "INSERT INTO adoption(sequence, after, before) VALUES (?, ?, ?)",
      arguments: [statement.sequence, statement.about.description, before.description])
  }

  private static func markReplaced(by statement: Statement, in database: Database) throws {
    var replaced: [Int] = []
    if let corrected = statement.corrects { replaced.append(corrected) }
    if case .withdrawal(let withdrawn, _) = statement.says { replaced.append(withdrawn) }
    for sequence in replaced {
      try database.execute(
        sql: "UPDATE statement SET replacedBy = ? WHERE sequence = ?",
        arguments: [statement.sequence, sequence])
    }
  }

  /// Statements that concern any of some records, in the order of the ledger.
  ///
  /// Decisions about sharing and published reviews are left out: they are about the hub's own
  /// work, and a page asks for them by kind.
  ///
  /// - Parameter kinds: only these; nil for every other kind.
  static func statements(
    concerning records: some Collection<RecordReference>, standingOnly: Bool,
    ofKinds kinds: [Saying.Kind]? = nil, inHand: StatementsInHand = StatementsInHand(),
    in database: Database
  ) throws -> [Statement] {
    let only = kinds.map {
      "AND s.kind IN (\($0.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
    }
    let wanted = try database.cachedStatement(
      sql: """
        SELECT \(columns) FROM concern c JOIN statement s ON s.sequence = c.sequence
        WHERE c.record = ? AND s.kind NOT IN ('sharing', 'recommendation', 'reviewPage', 'reviewWork',
          'staffPost',
          'training', 'policyStep', 'policyReading', 'procedureUse', 'leadAppointment',
          'expertQuery')
        \(standingOnly ? "AND s.replacedBy IS NULL AND s.kind <> 'withdrawal'" : "")
        \(only ?? "")
        """)
    var found: [Int: Statement] = [:]
    for record in records {
      let rows = try Row.fetchCursor(wanted, arguments: [record.description])
      while let row = try rows.next() {
        let sequence: Int = row[0]
        guard found[sequence] == nil else { continue }
        found[sequence] = try inHand.statement(sequence) { try statement(from: row) }
      }
    }
    return found.values.sorted { $0.sequence < $1.sequence }
  }

  /// Statements of some kinds in force, in the order of the ledger.
  static func statements(
    ofKinds kinds: [Saying.Kind], in database: Database
  ) throws -> [Statement] {
    let wanted = try Canonical.bytes(kinds.map(\.rawValue))
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT \(columns) FROM statement s WHERE kind IN (SELECT value FROM json_each(?)) "
        + "AND replacedBy IS NULL ORDER BY sequence",
      arguments: [String(decoding: wanted, as: UTF8.self)])
    return try rows.map { try statement(from: $0) }
  }

  /// Did anything come in under a submission's name?
  static func holds(submission: String, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS(SELECT 1 FROM submission WHERE name = ?)",
      arguments: [submission]) ?? false
  }

  static func statement(_ sequence: Int, in database: Database) throws -> Statement? {
    try Row.fetchOne(
      database, sql: "SELECT \(columns) FROM statement s WHERE sequence = ?",
      arguments: [sequence]
    ).map { try statement(from: $0) }
  }

  /// What `statement(from:)` reads.
  private static let columns = "s.sequence, s.recorded, s.submission, s.json"

  private static func statement(from row: Row) throws -> Statement {
    guard let recorded = Instant(row[1] as String) else {
      throw HubProblem.store("views.sqlite is damaged: kith rebuild makes it anew")
    }
    return Statement(
      sequence: row[0], recorded: recorded, submission: row[2],
      told: try Canonical.value(row[3] as Data))
  }
}
