import Glibc

/// The door to a hub's folder: whoever holds it is the only process that opens what is inside.
///
/// `flock(2)` on `DIR/kith.lock`, so the lock goes when its process does, however it ends. SQLite
/// before 3.51.3 can lose a write-ahead log to two processes that checkpoint at once, which is
/// why the ledger can only be opened through this.
public final class FolderLock: Sendable {
  /// The folder's full path, with no symbolic link in it.
  public let folder: String
  private let descriptor: Int32

  /// Makes the folder if it is missing (for this account only) and takes its lock.
  public init(_ folder: String) throws(LedgerProblem) {
    try Paths.makeFolder(folder)
    self.folder = try Paths.real(folder)
    let file = self.folder + "/kith.lock"
    let opened = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      throw LedgerProblem.folderUnusable(folder: self.folder, why: Paths.reason(errno))
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let holder = FolderLock.holder(opened)
      close(opened)
      throw LedgerProblem.folderHeld(folder: self.folder, by: holder)
    }
    descriptor = opened
    let note = Array("\(getpid())\n".utf8)
    // The number is only a courtesy to whoever is turned away; the lock holds without it.
    if ftruncate(opened, 0) == 0 { _ = pwrite(opened, note, note.count, 0) }
  }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return Int(String(decoding: bytes.prefix(count).prefix { $0 != 10 }, as: UTF8.self))
  }
}
