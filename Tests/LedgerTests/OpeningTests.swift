import Glibc
import Testing
import Vocabulary

@testable import Ledger

@Suite struct OpeningTests {
  @Test func `a ledger keeps its name and its words when it is opened again`() throws {
    let desk = Desk()
    let id = try desk.open().id
    #expect(id.count == 32)
    let log = try desk.open()
    #expect(log.id == id)
    #expect(try log.count == 0)
    #expect(Desk.names(in: desk.keys.path) == ["\(id).key"])
  }

  @Test func `folder, file and key are for this account only`() throws {
    let desk = Desk()
    let log = try desk.open()
    for (path, mode) in [
      (desk.keys.path, 0o700), (desk.keys.file(ofLedger: log.id), 0o600), (desk.file, 0o600),
      (desk.file + "-wal", 0o600),
    ] {
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(Int(status.st_mode) & 0o777 == mode, "\(path)")
    }
  }

  /// A ledger of one statement, closed; the path of its key.
  private func closedLedger(_ desk: Desk) throws -> String {
    let log = try desk.open()
    try log.append([.note("a")], submission: "s", recorded: .noon)
    try log.checkpoint()
    try log.close()
    return desk.keys.file(ofLedger: log.id)
  }

  @Test func `without its key a ledger says what is missing and stays as it is`() throws {
    let desk = Desk()
    let key = try closedLedger(desk)
    let before = Desk.bytes(of: desk.file)
    rename(key, key + ".away")
    #expect(throws: LedgerProblem.keyMissing(file: key)) { try desk.open() }
    #expect(
      LedgerProblem.keyMissing(file: key).description
        == "The master key of this ledger is missing: \(key) was expected. Nothing was changed."
        + " Put the key file back from where it is kept, or set KITH_KEYS to the folder that"
        + " holds it. Without it nothing in the ledger can be read.")
    #expect(Desk.bytes(of: desk.file) == before)
    #expect(Desk.names(in: desk.keys.path).count == 1)
    rename(key + ".away", key)
    #expect(try desk.open().count == 1)
  }

  @Test func `a key of another ledger, a broken key and a key others can read are refused`() throws
  {
    let desk = Desk()
    let key = try closedLedger(desk)
    Desk.write(Array(String(repeating: "0a", count: 32).utf8), to: key)
    #expect(throws: LedgerProblem.keyOfAnother(file: key)) { try desk.open() }
    Desk.write(Array("0a0a".utf8), to: key)
    #expect(throws: LedgerProblem.keyUnusable(file: key, why: "it does not hold a key")) {
      try desk.open()
    }
    chmod(key, 0o640)
    #expect(throws: LedgerProblem.keyOpenToOthers(file: key)) { try desk.open() }
  }

  @Test func `keys are never kept inside the folder they open`() throws {
    let desk = Desk()
    let lock = try FolderLock(desk.folder)
    for inside in [desk.folder, desk.folder + "/keys/deep"] {
      #expect(throws: LedgerProblem.keysInsideFolder(keys: inside, folder: desk.folder)) {
        try StatementLog(folder: lock, keys: KeyFolder(inside))
      }
    }
    #expect(Desk.names(in: desk.folder) == ["kith.lock"])
  }

  @Test(arguments: [
    (["KITH_KEYS": "/k", "XDG_STATE_HOME": "/s", "HOME": "/h"], "/k"),
    (["KITH_KEYS": "", "XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/kith/keys"),
    (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/kith/keys"),
  ])
  func `keys lie where the environment says`(environment: [String: String], path: String) throws {
    #expect(try KeyFolder.standard(environment: environment).path == path)
    #expect(throws: LedgerProblem.noKeyFolder) { try KeyFolder.standard(environment: [:]) }
  }

  @Test func `a file that is not a ledger is said to be none`() throws {
    let desk = Desk()
    Desk.write(Array(repeating: 65, count: 5000), to: desk.file)
    #expect(throws: LedgerProblem.notALedger(file: desk.file)) { try desk.open() }
    #expect(Desk.bytes(of: desk.file) == Array(repeating: 65, count: 5000))
  }

  @Test func `a ledger of a newer release is left alone`() throws {
    let desk = Desk()
    do {
      let log = try desk.open()
      try log.pool.write { database in
        try database.execute(
          sql: "DROP TRIGGER metaIsNeverChanged; UPDATE meta SET value = 2 WHERE name = 'version'")
      }
      try log.close()
    }
    let problem = LedgerProblem.newerSchema(file: desk.file, version: 2, known: 1)
    #expect(throws: problem) { try desk.open() }
  }

  @Test func `a second holder is told who has the folder`() throws {
    let desk = Desk()
    let lock = try FolderLock(desk.folder)
    let held = LedgerProblem.folderHeld(folder: desk.folder, by: Int(getpid()))
    #expect(throws: held) { try FolderLock(desk.folder) }
    #expect(
      held.description == "\(desk.folder) is in use by process \(getpid()). One process at a time"
        + " may hold a hub's folder. Stop that one, or work through it.")
    withExtendedLifetime(lock) {}
    _ = consume lock
    _ = try FolderLock(desk.folder)
  }

  @Test func `a folder that cannot be made or is no folder is said so`() throws {
    let desk = Desk()
    Desk.write([1], to: desk.folder + "/plain")
    for folder in [desk.folder + "/plain", desk.folder + "/plain/below"] {
      let problem = #expect(throws: LedgerProblem.self) { try FolderLock(folder) }
      #expect(problem?.description.hasPrefix("\(folder) cannot be used: ") == true)
    }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
  func `a folder that may not be written is said so`() throws {
    let desk = Desk()
    chmod(desk.folder, 0o500)
    defer { chmod(desk.folder, 0o700) }
    let why = "Permission denied"
    #expect(throws: LedgerProblem.folderUnusable(folder: desk.folder, why: why)) {
      try desk.open()
    }
  }
}
