import Crypto
import FoundationEssentials
import GRDB
import Glibc

extension StatementLog {
  /// A copy of the folder must not carry its own key.
  static func refuseKeys(_ keys: String, inside folder: String) throws(LedgerProblem) {
    var path = keys
    // The keys' folder may not exist yet: look at the nearest one above it that does.
    while !Paths.exists(path), let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
    }
    guard let real = try? Paths.real(Paths.exists(path) ? path : ".") else { return }
    guard real != folder, !real.hasPrefix(folder + "/") else {
      throw .keysInsideFolder(keys: keys, folder: folder)
    }
  }

  static func openPool(_ file: String) throws -> DatabasePool {
    // Made here so that the file, and the logs SQLite puts beside it, are for this account only.
    let made = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if made >= 0 { Glibc.close(made) }
    var configuration = Configuration()
    configuration.label = "ledger"
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = 0") }
    let pool = try DatabasePool(path: file, configuration: configuration)
    // GRDB sets synchronous=NORMAL as it opens the pool, after `prepareDatabase`: only what is
    // set from here on holds.
    let synchronous = try pool.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000
          """)
      return try Int.fetchOne(database, sql: "PRAGMA synchronous")
    }
    guard synchronous == 2 else {
      throw LedgerProblem.notDurable(synchronous: synchronous ?? -1)
    }
    return pool
  }

  /// Reads whose ledger this is, or names a new one.
  static func identify(
    _ pool: DatabasePool, file: String, keys: KeyFolder
  ) throws -> (id: String, master: MasterKey) {
    let tables = try pool.read { database in
      try String.fetchSet(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
    }
    guard !tables.isEmpty else { return try create(pool, keys: keys) }
    guard tables.isSuperset(of: ["meta", "statement", "content", "recordKey"]) else {
      throw LedgerProblem.notALedger(file: file)
    }
    let meta = try pool.read { database in
      try Row.fetchAll(database, sql: "SELECT name, value FROM meta")
        .reduce(into: [String: String]()) { $0[$1[0] ?? ""] = $1[1] }
    }
    guard let id = meta["ledger"], let version = meta["version"].flatMap({ Int($0) }) else {
      throw LedgerProblem.notALedger(file: file)
    }
    guard version <= Schema.version else {
      throw LedgerProblem.newerSchema(file: file, version: version, known: Schema.version)
    }
    let master = try keys.read(ofLedger: id)
    guard meta["check"] == Hexadecimal.text(master.check) else {
      throw LedgerProblem.keyOfAnother(file: keys.file(ofLedger: id))
    }
    return (id, master)
  }

  private static func create(
    _ pool: DatabasePool, keys: KeyFolder
  ) throws -> (id: String, master: MasterKey) {
    let id = SymmetricKey(size: .bits128).withUnsafeBytes { Hexadecimal.text($0) }
    // The key first: a key without a ledger is harmless, a ledger without its key is lost.
    let master = try keys.create(forLedger: id)
    try pool.write { try Schema.create(in: $0, id: id, check: master.check) }
    return (id, master)
  }
}
