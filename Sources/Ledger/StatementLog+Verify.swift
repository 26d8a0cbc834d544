import FoundationEssentials
import GRDB

extension StatementLog {
  /// The root of the RFC 6962 tree over the commitments of all statements, 32 bytes.
  public func root() throws(LedgerProblem) -> [UInt8] {
    try storing {
      try pool.read { database in
        try frontier.withLock { frontier in
          let rows = try Row.fetchCursor(
            database,
            sql: "SELECT commitment FROM statement WHERE sequence > ? ORDER BY sequence",
            arguments: [frontier.size])
          while let row = try rows.next() {
            frontier.append(Data.fromDatabaseValue(row[0]) ?? Data())
          }
          return frontier.root
        }
      }
    }
  }

  /// Opens every entry, recomputes its commitment and names the first that is not as it was
  /// appended. Nothing remembered is believed: all is read again.
  ///
  /// - Parameter progress: told how many were checked, every 10,000.
  public func verify(
    progress: ((Int) -> Void)? = nil
  ) throws(LedgerProblem) -> Verification {
    keys.forgetAll()
    return try storing { try pool.read { try checkEach($0, progress) } }
  }

  private func checkEach(
    _ database: Database, _ progress: ((Int) -> Void)?
  ) throws -> Verification {
    var (tree, erased, firstBad) = (MerkleFrontier(), 0, Int?.none)
    do {
      let rows = try Row.fetchCursor(
        database, sql: "SELECT \(Entry.columns) FROM \(Entry.tables) ORDER BY s.sequence")
      while let row = try rows.next() {
        let entry = Entry(row)
        let expected = tree.size + 1
        if firstBad == nil, entry.sequence != expected || !entry.verifies(with: keys) {
          firstBad = expected
        }
        if entry.isErased { erased += 1 }
        tree.append(entry.commitment ?? Data())
        if tree.size % 10_000 == 0 { progress?(tree.size) }
      }
      let contents = try Int.fetchOne(database, sql: "SELECT count(*) FROM content")
      if contents != tree.size, firstBad == nil { firstBad = tree.size + 1 }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      // The file broke off under the reader: the entry it could not reach is the first bad one.
      firstBad = firstBad ?? tree.size + 1
    }
    return Verification(size: tree.size, root: tree.root, firstBad: firstBad, erased: erased)
  }

  /// What is wrong with the file below the level of statements, in words; empty when nothing is.
  ///
  /// SQLite's own check, its foreign keys, and that the triggers stand as they were made.
  public func checkIntegrity() throws(LedgerProblem) -> [String] {
    try storing {
      try pool.read { database in
        var problems = try String.fetchAll(database, sql: "PRAGMA integrity_check")
          .filter { $0 != "ok" }
        let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
        if orphans > 0 { problems.append("\(orphans) rows name a row that is not there") }
        let standing = try Row.fetchAll(
          database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).reduce(into: [String: String]()) { $0[$1[0] ?? ""] = $1[1] }
        for (name, rest) in Schema.triggers.sorted(by: { $0.key < $1.key })
        where standing[name] != Schema.sql(ofTrigger: name, rest) {
          problems.append("the trigger \(name) is missing or was changed")
        }
        return problems
      }
    }
  }
}
