import Crypto
import FoundationEssentials
import GRDB
import Synchronization

/// The ledger: every statement ever received, in order, never changed.
///
/// One SQLite file, `DIR/ledger.sqlite`. A statement's content is sealed under its record's key
/// and committed to apart; the commitments are the leaves of a Merkle tree (RFC 6962). What it
/// acknowledges survives a power cut, as far as the disk keeps its word on fsync.
public final class StatementLog: Sendable {
  /// The most statements one call may append.
  public static let largestSubmission = 200_000
  /// The most bytes one statement's content may have: an entry of a tiled log holds 64 KiB.
  public static let largestContent = 60 * 1024

  /// Names this ledger, and the file of its master key: 32 hexadecimal digits.
  public let id: String
  let lock: FolderLock
  let file: String
  let pool: DatabasePool
  let keys: RecordKeys
  /// As much of the tree as `root` has read so far.
  let frontier = Mutex(MerkleFrontier())

  /// Opens the ledger of a folder that is held, or makes one, and its master key, where none is.
  public init(folder lock: FolderLock, keys: KeyFolder) throws(LedgerProblem) {
    try StatementLog.refuseKeys(keys.path, inside: lock.folder)
    let file = lock.folder + "/ledger.sqlite"
    let pool = try StatementLog.storing(in: file) { try StatementLog.openPool(file) }
    do throws(LedgerProblem) {
      let opened = try StatementLog.storing(in: file) {
        try StatementLog.identify(pool, file: file, keys: keys)
      }
      id = opened.id
      self.keys = RecordKeys(master: opened.master)
    } catch {
      try? pool.close()
      throw error
    }
    (self.lock, self.file, self.pool) = (lock, file, pool)
  }

  /// How many statements were ever appended: the sequence of the last.
  public var count: Int {
    get throws(LedgerProblem) {
      try storing { try pool.read { try StatementLog.count($0) } }
    }
  }

  /// Moves what was written to the log into the file itself, as before a stop or a copy.
  public func checkpoint() throws(LedgerProblem) {
    try storing {
      try pool.barrierWriteWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
  }

  /// Closes the file. Asking anything of it afterwards is a mistake.
  public func close() throws(LedgerProblem) {
    try storing { try pool.close() }
  }

  static func count(_ database: Database) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT coalesce(max(sequence), 0) FROM statement")
    return try Int.fetchOne(statement) ?? 0
  }

  func storing<Value>(_ body: () throws -> Value) throws(LedgerProblem) -> Value {
    try StatementLog.storing(in: file, body)
  }
}
