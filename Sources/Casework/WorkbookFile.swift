import Foundation
@preconcurrency import Glibc
public import Tables

/// A workbook of spreadsheets (.xlsx), taken out of its ZIP.
public enum WorkbookFile {
  /// Most bytes its parts may have together.
  static let limitUnpacked = 300_000_000

  /// True for bytes that begin as a ZIP does; whether it holds a workbook is not yet known.
  public static func mayBe(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Reads a workbook. Throws `TableProblem` for one that cannot be read, `HubProblem` where the
  /// tool is missing.
  public static func workbook(_ bytes: [UInt8]) throws -> Workbook {
    let held = try HeldFile(bytes)
    do {
      let zip = try ZipFile(path: held.path, packed: bytes.count, limit: limitUnpacked)
      return try Workbook { try zip.part($0) }
    } catch let problem as ZipFile.Problem {
      switch problem {
      case .damaged: throw TableProblem.damagedWorkbook
      case .unpacksTo: throw TableProblem.unpacksTooFar
      }
    }
  }
}

/// Bytes that a tool can read under a path though no folder names them: what an agency sent about
/// people does not come to rest among temporary files, not even after a power cut.
private final class HeldFile {
  let path: String
  private let descriptor: Int32

  init(_ bytes: [UInt8]) throws {
    // In memory where the system has a place for it.
    descriptor = ["/dev/shm", "/tmp"].lazy.map(HeldFile.opened).first { $0 >= 0 } ?? -1
    path = "/proc/\(getpid())/fd/\(descriptor)"
    var written = 0
    while descriptor >= 0, written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 else { break }
      written += count
    }
    guard descriptor >= 0, written == bytes.count else {
      throw HubProblem.folder("there is no room to unpack a workbook in", "make room in /dev/shm")
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// A file that is open and has no name any more; below 0 when none could be made.
  private static func opened(in folder: String) -> Int32 {
    var name = Array((folder + "/kith-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    if descriptor >= 0 {
      unlink(name)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    return descriptor
  }
}
