import GRDB
import Testing
import Vocabulary

@testable import Ledger

/// What somebody with a SQLite shell and no knowledge of the code would meet.
@Suite struct AppendOnlyTests {
  @Test(arguments: [
    "UPDATE statement SET recorded = '2031-01-01' WHERE sequence = 1",
    "DELETE FROM statement WHERE sequence = 2",
    "DELETE FROM statement",
    "INSERT INTO statement VALUES (4, 't', 's', zeroblob(32))",
    "INSERT INTO statement VALUES (2, 't', 's', zeroblob(32))",
    "INSERT INTO statement VALUES (NULL, 't', 's', zeroblob(32))",
    "INSERT INTO statement (recorded, submission, commitment) VALUES ('t', 's', zeroblob(32))",
    "INSERT OR REPLACE INTO statement VALUES (2, 't', 's', zeroblob(32))",
    "REPLACE INTO statement VALUES (1, 't', 's', zeroblob(32))",
    "INSERT INTO statement VALUES (3, 't', 's', zeroblob(31))",
    "UPDATE content SET sealed = zeroblob(60) WHERE sequence = 1",
    "DELETE FROM content WHERE sequence = 2",
    "INSERT OR REPLACE INTO content VALUES (2, 1, zeroblob(60))",
    "INSERT INTO content VALUES (4, 1, zeroblob(60))",
    "INSERT INTO content VALUES (3, 1, zeroblob(60))",
    "DELETE FROM recordKey",
    "UPDATE recordKey SET wrapped = zeroblob(60)",
    "UPDATE recordKey SET wrapped = NULL",
    "UPDATE recordKey SET wrapped = NULL, destroyed = 't', reason = '  '",
    "UPDATE recordKey SET wrapped = NULL, destroyed = 't', reason = 'r', record = zeroblob(32)",
    "INSERT OR REPLACE INTO recordKey VALUES (1, zeroblob(32), zeroblob(60), NULL, NULL)",
    "UPDATE meta SET value = 'x'", "DELETE FROM meta",
    "INSERT OR REPLACE INTO meta VALUES ('ledger', 'x')",
  ])
  func `the file itself refuses to be anything but longer`(sql: String) throws {
    let log = try Desk().open()
    try log.append([.note("a"), .note("b")], submission: "s1", recorded: .noon)
    let root = try log.root()
    #expect(throws: DatabaseError.self) { try log.pool.write { try $0.execute(sql: sql) } }
    let verification = try log.verify()
    #expect(verification.size == 2)
    #expect(verification.firstBad == nil)
    #expect(verification.root == root)
  }

  @Test func `what is acknowledged is on disk`() throws {
    let log = try Desk().open()
    let settings = try log.pool.writeWithoutTransaction { database in
      try ["synchronous", "journal_mode", "mmap_size", "secure_delete", "foreign_keys"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == ["2", "wal", "0", "1", "1"])
  }

  @Test func `a trigger somebody dropped is missed`() throws {
    let log = try Desk().open()
    #expect(try log.checkIntegrity() == [])
    try log.pool.write { try $0.execute(sql: "DROP TRIGGER contentIsNeverTakenOut") }
    #expect(
      try log.checkIntegrity() == ["the trigger contentIsNeverTakenOut is missing or was changed"])
  }

  @Test func `a full disk keeps nothing of a submission, and what came before`() throws {
    let desk = Desk()
    let log = try desk.open()
    try log.append([.note("a")], submission: "s1", recorded: .noon)
    try log.pool.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    let drafts = (0..<500).map { DraftStatement.note("note \($0)") }
    let problem = #expect(throws: LedgerProblem.self) {
      try log.append(drafts, submission: "s2", recorded: .noon)
    }
    #expect(problem == .diskFull(folder: desk.folder))
    #expect(
      problem?.description == "The disk that holds \(desk.folder) is full. Nothing of this"
        + " submission was kept. Free some space, then send it again.")
    #expect(try log.count == 1)
    #expect(try log.verify().firstBad == nil)
  }
}
