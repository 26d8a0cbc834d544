import Glibc

/// Where master keys are kept: outside every hub's folder, and outside its backups.
public struct KeyFolder: Hashable, Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// `KITH_KEYS`, else `kith/keys` in `XDG_STATE_HOME`, else in `~/.local/state`.
  ///
  /// A relative `XDG_STATE_HOME` is passed over, as the XDG Base Directory Specification asks.
  public static func standard(
    environment: [String: String]
  ) throws(LedgerProblem) -> KeyFolder {
    if let chosen = environment["KITH_KEYS"], !chosen.isEmpty { return KeyFolder(chosen) }
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return KeyFolder(state + "/kith/keys")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noKeyFolder }
    return KeyFolder(home + "/.local/state/kith/keys")
  }

  /// The file that holds, or would hold, the key of the ledger with this id.
  public func file(ofLedger id: String) -> String { path + "/" + id + ".key" }

  /// Makes a key and writes it where nothing was; on disk before it returns.
  func create(forLedger id: String) throws(LedgerProblem) -> MasterKey {
    try Paths.makeFolder(path)
    let key = MasterKey()
    let file = file(ofLedger: id)
    let opened = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .keyUnusable(file: file, why: Paths.reason(errno)) }
    defer { close(opened) }
    let text = Array((key.hexadecimal + "\n").utf8)
    guard write(opened, text, text.count) == text.count, fsync(opened) == 0 else {
      throw .keyUnusable(file: file, why: Paths.reason(errno))
    }
    let parent = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if parent >= 0 { close(parent) } }
    guard parent >= 0, fsync(parent) == 0 else {
      throw .keyUnusable(file: file, why: Paths.reason(errno))
    }
    return key
  }

  func read(ofLedger id: String) throws(LedgerProblem) -> MasterKey {
    let file = file(ofLedger: id)
    let opened = open(file, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      throw errno == ENOENT
        ? .keyMissing(file: file)
        : .keyUnusable(file: file, why: Paths.reason(errno))
    }
    defer { close(opened) }
    var status = stat()
    guard fstat(opened, &status) == 0 else {
      throw .keyUnusable(file: file, why: Paths.reason(errno))
    }
    guard status.st_mode & 0o077 == 0 else { throw .keyOpenToOthers(file: file) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = Glibc.read(opened, &bytes, bytes.count)
    guard count > 0, let key = MasterKey(hexadecimal: bytes.prefix(count)) else {
      throw .keyUnusable(file: file, why: "it does not hold a key")
    }
    return key
  }
}
