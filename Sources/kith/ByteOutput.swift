import Foundation

/// A file written piece by piece, put in its place only when it is whole.
final class ByteOutput {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var hasFailed = false

  /// Nil when nothing can be written there.
  init?(path: String) {
    self.path = path
    temporary = path + ".part"
    descriptor = open(temporary, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
    if descriptor < 0 { return nil }
  }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty, !hasFailed {
      let count = Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 { rest = rest.dropFirst(count) } else { hasFailed = true }
    }
  }

  /// False when not all of it could be written; the file is then as it was.
  func close() -> Bool {
    let isClosed = Glibc.close(descriptor) == 0
    guard isClosed, !hasFailed, rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }
}
