import Glibc
import Ledger
import Vocabulary

/// A fresh folder for a ledger and another for its key, both gone when the test is.
final class Desk: Sendable {
  let folder: String
  var keys: KeyFolder { KeyFolder(folder + "-keys") }
  var file: String { folder + "/ledger.sqlite" }

  init() {
    var template = Array("/tmp/kith-ledger-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? ""
    precondition(!folder.isEmpty, "tests need to write in /tmp")
  }

  deinit {
    for path in [folder, folder + "-keys"] {
      Desk.names(in: path).forEach { unlink(path + "/" + $0) }
      rmdir(path)
    }
  }

  func open() throws -> StatementLog {
    try StatementLog(folder: FolderLock(folder), keys: keys)
  }

  /// The names in a folder, in order.
  static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }

  /// Where a run of bytes first stands in others.
  static func position(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    return (0...bytes.count - needle.count).first { start in
      bytes[start] == first && bytes[start..<start + needle.count].elementsEqual(needle)
    }
  }
}

extension DraftStatement {
  static func note(_ text: String, about record: String = "northmoor-csc/P1") -> DraftStatement {
    let reference = RecordReference(record) ?? RecordReference("northmoor-csc", "P1")
    return DraftStatement(
      about: reference, says: .note(text), standing: .observed, saidBy: reference.agency,
      source: SourcePlace(document: "form"), key: "note/\(text.prefix(12))")
  }
}

extension Instant {
  static let noon = Instant(milliseconds: 1_900_000_000_000)
}
