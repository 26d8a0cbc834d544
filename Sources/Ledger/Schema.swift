import FoundationEssentials
import GRDB

/// The tables of a ledger, and the triggers that let them only grow.
enum Schema {
  static let version = 1

  /// Sequences are given by `StatementLog`, counting from 1 without gaps.
  ///
  /// `recordKey` is the one place where something may be destroyed: `wrapped`, once, for a
  /// reason. Its row stays, so that what was erased is known to have been.
  static let tables = [
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE statement (sequence INTEGER PRIMARY KEY, recorded TEXT NOT NULL, \
    submission TEXT NOT NULL, commitment BLOB NOT NULL CHECK (length(commitment) = 32)) STRICT
    """,
    """
    CREATE TABLE recordKey (id INTEGER PRIMARY KEY, record BLOB NOT NULL UNIQUE, wrapped BLOB, \
    destroyed TEXT, reason TEXT) STRICT
    """,
    """
    CREATE TABLE content (sequence INTEGER PRIMARY KEY REFERENCES statement (sequence), \
    recordKey INTEGER NOT NULL REFERENCES recordKey (id), sealed BLOB NOT NULL) STRICT
    """,
  ]

  /// What each trigger is called, and what it says. The two on insert are needed as well as those
  /// on update and delete, because INSERT OR REPLACE fires neither of these.
  static let triggers: [String: String] = [
    "statementIsNeverChanged": refusal("UPDATE ON statement", "a statement is never changed"),
    "statementIsNeverTakenOut": refusal("DELETE ON statement", "a statement is never taken out"),
    "statementFollowsTheLast": follows("statement"),
    "contentIsNeverChanged": refusal("UPDATE ON content", "content is never changed"),
    "contentIsNeverTakenOut": refusal("DELETE ON content", "content is never taken out"),
    "contentFollowsTheLast": follows("content"),
    "recordKeyIsOnlyDestroyed": refusal(
      """
      UPDATE ON recordKey WHEN NOT (OLD.wrapped IS NOT NULL AND NEW.wrapped IS NULL \
      AND NEW.id IS OLD.id AND NEW.record IS OLD.record AND NEW.destroyed IS NOT NULL \
      AND length(trim(coalesce(NEW.reason, ''))) > 0)
      """, "a record's key is only ever destroyed, once, for a reason"),
    "recordKeyIsNeverTakenOut": refusal("DELETE ON recordKey", "a record is never taken out"),
    "recordKeyIsNeverReplaced": refusal(
      """
      INSERT ON recordKey WHEN NEW.wrapped IS NULL OR EXISTS \
      (SELECT 1 FROM recordKey WHERE id = NEW.id OR record = NEW.record)
      """, "a record's key is made once"),
    "metaIsNeverChanged": refusal("UPDATE ON meta", "a ledger keeps its name"),
    "metaIsNeverTakenOut": refusal("DELETE ON meta", "a ledger keeps its name"),
    "metaIsNeverReplaced": refusal(
      "INSERT ON meta WHEN EXISTS (SELECT 1 FROM meta WHERE name = NEW.name)",
      "a ledger keeps its name"),
  ]

  static func create(in database: Database, id: String, check: Data) throws {
    for table in tables { try database.execute(sql: table) }
    for (name, rest) in triggers.sorted(by: { $0.key < $1.key }) {
      try database.execute(sql: sql(ofTrigger: name, rest))
    }
    let values = [
      "ledger": id, "version": String(version), "check": Hexadecimal.text(check),
    ]
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: "INSERT INTO meta (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }

  static func sql(ofTrigger name: String, _ rest: String) -> String {
    "CREATE TRIGGER \(name) BEFORE \(rest)"
  }

  private static func refusal(_ occasion: String, _ sentence: String) -> String {
    let quoted = sentence.split(separator: "'").joined(separator: "''")
    return "\(occasion) BEGIN SELECT RAISE(ABORT, '\(quoted)'); END"
  }

  private static func follows(_ table: String) -> String {
    refusal(
      """
      INSERT ON \(table) WHEN NEW.sequence IS NOT \
      (SELECT coalesce(max(sequence), 0) + 1 FROM \(table))
      """, "\(table) grows by one at its end")
  }
}
