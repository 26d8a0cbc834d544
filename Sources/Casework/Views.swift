import Foundation
import GRDB
import Vocabulary

/// The disposable store of what is derived from the ledger: an index of statements, which record
/// is which person, and what must be done. `kith rebuild` makes it anew.
struct Views: Sendable {
  let pool: DatabasePool

  /// Raised whenever what is derived changes, so that an older file is rebuilt, never read.
  static let version = "9"

  /// - Parameter asTheyAre: an older version's are left as they stand, to be looked at and no more.
  init(path: String, asTheyAre: Bool = false) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    pool = try DatabasePool(path: path, configuration: configuration)
    guard !asTheyAre else { return }
    try pool.write { database in
      try database.execute(
        sql: "CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
      guard try Views.meta("version", in: database) != Views.version else { return }
      // An older file may have other columns, so its tables go too.
      for table in Views.tables {
        try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
      }
      try Views.createTables(in: database)
      try Views.clear(database)
    }
  }

  static func meta(_ name: String, in database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT value FROM meta WHERE name = ?", arguments: [name])
  }

  static func setMeta(_ name: String, _ value: String, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO meta(name, value) VALUES (?, ?) "
        + "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
      arguments: [name, value])
  }

  /// The last sequence whose consequences stand in the views.
  static func position(in database: Database) throws -> Int {
    try meta("position", in: database).flatMap(Int.init) ?? 0
  }

  static let tables = [
    "statement", "concern", "sourceKey", "profile", "block", "pair", "member", "decision",
    "place", "grouping", "searchName", "duty", "dutyAbout", "submission", "adoption",
  ]

  static func clear(_ database: Database) throws {
    for table in tables { try database.execute(sql: "DELETE FROM \(table)") }
    try setMeta("version", version, in: database)
    try setMeta("position", "0", in: database)
  }

  private static func createTables(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE statement(
          sequence INTEGER PRIMARY KEY, about TEXT NOT NULL, kind TEXT NOT NULL,
          saidBy TEXT NOT NULL, known INTEGER NOT NULL, replacedBy INTEGER,
          recorded TEXT NOT NULL, submission TEXT NOT NULL, json BLOB NOT NULL) STRICT;
        CREATE INDEX statementKind ON statement(kind, sequence);
        CREATE TABLE concern(
          record TEXT NOT NULL, sequence INTEGER NOT NULL,
          PRIMARY KEY(record, sequence)) STRICT, WITHOUT ROWID;
        CREATE TABLE sourceKey(
          saidBy TEXT NOT NULL, key TEXT NOT NULL, sequence INTEGER NOT NULL,
          digest BLOB NOT NULL, PRIMARY KEY(saidBy, key)) STRICT, WITHOUT ROWID;
        CREATE TABLE adoption(
          sequence INTEGER PRIMARY KEY, after TEXT NOT NULL, before TEXT NOT NULL) STRICT;
        CREATE TABLE submission(
          name TEXT PRIMARY KEY, sequence INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE profile(
          record TEXT PRIMARY KEY, firstSequence INTEGER NOT NULL, handle TEXT NOT NULL,
          json BLOB NOT NULL) STRICT;
        CREATE UNIQUE INDEX profileHandle ON profile(handle);
        CREATE TABLE block(
          key TEXT NOT NULL, record TEXT NOT NULL,
          PRIMARY KEY(key, record)) STRICT, WITHOUT ROWID;
        CREATE INDEX blockRecord ON block(record);
        CREATE TABLE pair(
          left TEXT NOT NULL, right TEXT NOT NULL, weight REAL NOT NULL, json BLOB NOT NULL,
          PRIMARY KEY(left, right)) STRICT, WITHOUT ROWID;
        CREATE INDEX pairRight ON pair(right);
        CREATE TABLE member(record TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT;
        CREATE INDEX memberPerson ON member(person);
        CREATE TABLE decision(
          sequence INTEGER PRIMARY KEY, record TEXT NOT NULL, other TEXT NOT NULL,
          json BLOB NOT NULL) STRICT;
        CREATE TABLE place(
          place TEXT NOT NULL, record TEXT NOT NULL,
          PRIMARY KEY(place, record)) STRICT, WITHOUT ROWID;
        CREATE INDEX placeRecord ON place(record);
        CREATE TABLE grouping(
          name TEXT NOT NULL, record TEXT NOT NULL,
          PRIMARY KEY(name, record)) STRICT, WITHOUT ROWID;
        CREATE INDEX groupingRecord ON grouping(record);
        CREATE TABLE searchName(
          token TEXT NOT NULL, record TEXT NOT NULL,
          PRIMARY KEY(token, record)) STRICT, WITHOUT ROWID;
        CREATE INDEX searchNameRecord ON searchName(record);
        CREATE TABLE duty(
          id TEXT PRIMARY KEY, person TEXT NOT NULL, owedBy TEXT NOT NULL,
          dueBy INTEGER NOT NULL, metOn INTEGER, json BLOB NOT NULL) STRICT;
        CREATE INDEX dutyPerson ON duty(person);
        CREATE INDEX dutyOwner ON duty(owedBy, metOn, dueBy);
        CREATE TABLE dutyAbout(
          person TEXT NOT NULL, duty TEXT NOT NULL,
          PRIMARY KEY(person, duty)) STRICT, WITHOUT ROWID;
        CREATE INDEX dutyAboutDuty ON dutyAbout(duty);
        """)
  }

  /// Every derived row in a fixed order, as text: what "rebuilt equals incremental" compares.
  func dump() throws -> [String] {
    try pool.read { database in
      try Views.tables.flatMap { table -> [String] in
        let rows = try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
        return rows.map { row in
          table + " "
            + row.map { column, value in
              let data: Data? = Data.fromDatabaseValue(value)
              let text = data.map { String(decoding: $0, as: UTF8.self) } ?? "\(value)"
              return "\(column)=\(text)"
            }.joined(separator: "|")
        }.sorted()
      }
    }
  }
}

/// JSON with a fixed order of keys, so that equal values are equal bytes.
enum Canonical {
  static func bytes(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  static func value<Value: Decodable>(_ bytes: Data, as type: Value.Type = Value.self) throws
    -> Value
  {
    try JSONDecoder().decode(type, from: bytes)
  }
}
