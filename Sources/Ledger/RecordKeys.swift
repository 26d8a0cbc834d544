import Crypto
import FoundationEssentials
import GRDB
import Synchronization
import Vocabulary

/// One record's key, by the number its row has.
struct RecordKey: Sendable {
  let id: Int64
  let key: SymmetricKey
}

/// The records' keys: named, wrapped, and remembered while they are in use.
///
/// Only keys that are committed are remembered, so a transaction that fails leaves nothing here.
final class RecordKeys: Sendable {
  /// About 20 MB of keys; past it all are forgotten and read again as they are needed.
  private static let remembered = 100_000

  private struct Memory {
    var byRecord: [RecordReference: RecordKey] = [:]
    var byID: [Int64: SymmetricKey] = [:]
  }

  private let master: MasterKey
  private let memory = Mutex(Memory())

  init(master: MasterKey) { self.master = master }

  func name(of record: RecordReference) -> Data { master.name(of: record.description) }

  func seal(_ bytes: Data, named name: String) throws -> Data {
    try master.seal(bytes, named: Data(name.utf8))
  }

  func unseal(_ sealed: Data, named name: String) -> Data? {
    master.unseal(sealed, named: Data(name.utf8))
  }

  func known(_ record: RecordReference) -> RecordKey? {
    memory.withLock { $0.byRecord[record] }
  }

  func remember(_ keys: [RecordReference: RecordKey]) {
    memory.withLock { memory in
      if memory.byRecord.count + keys.count > RecordKeys.remembered { memory = Memory() }
      for (record, key) in keys { memory.byRecord[record] = key }
    }
  }

  func forgetAll() { memory.withLock { $0 = Memory() } }

  enum Found {
    case key(RecordKey)
    case erased
    case none
  }

  func find(_ record: RecordReference, in database: Database) throws -> Found {
    if let key = known(record) { return .key(key) }
    let name = name(of: record)
    let statement = try database.cachedStatement(
      sql: "SELECT id, wrapped FROM recordKey WHERE record = ?")
    guard let row = try Row.fetchOne(statement, arguments: [name]) else { return .none }
    guard let wrapped = Data.fromDatabaseValue(row[1]) else { return .erased }
    guard let id = Int64.fromDatabaseValue(row[0]), let key = master.unwrap(wrapped, named: name)
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return .key(RecordKey(id: id, key: key))
  }

  func make(_ record: RecordReference, in database: Database) throws -> RecordKey {
    let (name, key) = (name(of: record), SymmetricKey(size: .bits256))
    try database.cachedStatement(sql: "INSERT INTO recordKey (record, wrapped) VALUES (?, ?)")
      .execute(arguments: [name, try master.wrap(key, named: name)])
    return RecordKey(id: database.lastInsertedRowID, key: key)
  }

  /// The key of a row read beside content; nil when it is not one this master key wrapped.
  func key(id: Int64, name: Data, wrapped: Data) -> SymmetricKey? {
    if let key = memory.withLock({ $0.byID[id] }) { return key }
    guard let key = master.unwrap(wrapped, named: name) else { return nil }
    memory.withLock { memory in
      if memory.byID.count > RecordKeys.remembered { memory.byID = [:] }
      memory.byID[id] = key
    }
    return key
  }
}
