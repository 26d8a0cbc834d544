import Glibc

/// The few things asked of the file system besides SQLite's own.
enum Paths {
  /// Makes a folder and those above it, readable by this account only; one that exists is left.
  static func makeFolder(_ path: String) throws(LedgerProblem) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) != 0, errno != EEXIST, !isFolder(made) else { continue }
      throw .folderUnusable(folder: path, why: reason(errno))
    }
    guard isFolder(path) else { throw .folderUnusable(folder: path, why: "it is not a folder") }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The full path with every symbolic link followed.
  static func real(_ path: String) throws(LedgerProblem) -> String {
    guard let resolved = realpath(path, nil) else {
      throw .folderUnusable(folder: path, why: reason(errno))
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What the system calls an error: `Permission denied`.
  static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
