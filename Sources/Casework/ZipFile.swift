import Foundation

/// A ZIP file whose parts are taken out one by one with Debian's `unzip`, within limits.
struct ZipFile {
  enum Problem: Error {
    /// Damaged or cut short.
    case damaged
    /// Unpacks to far more than its size, or than is read at all.
    case unpacksTo(bytes: Int)
  }

  private let path: String
  private let limit: Int
  /// The parts by name, and how long each will be.
  let sizes: [String: Int]

  /// Lists the parts, without unpacking anything.
  ///
  /// - Parameters:
  ///   - packed: how long the file is, in bytes.
  ///   - limit: how many bytes its parts may have together.
  init(path: String, packed: Int, limit: Int) throws {
    self.path = path
    self.limit = limit
    let tool = Subprocess(tool: "unzip", package: "unzip")
    let output = try tool.run(["-l", "-qq", path], seconds: 10, limit: 1 << 22)
    guard output.status == 0, !output.wasEnded else { throw Problem.damaged }
    var sizes: [String: Int] = [:]
    for line in String(decoding: output.bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 3).map { String($0) }
      if fields.count == 4, let size = Int(fields[0]) {
        sizes[fields[3].trimmingCharacters(in: .whitespaces)] = size
      }
    }
    self.sizes = sizes
    let total = sizes.values.reduce(0) { $0 &+ $1 }
    guard total <= limit, total <= max(packed, 10_000) * 200 else {
      throw Problem.unpacksTo(bytes: total)
    }
  }

  /// The bytes of a part; nil when there is none of this name.
  func part(_ name: String) throws -> [UInt8]? {
    guard sizes[name] != nil, ZipFile.isPlain(name) else { return nil }
    let tool = Subprocess(tool: "unzip", package: "unzip")
    let output = try tool.run(["-p", path, name], seconds: 20, limit: limit)
    guard output.status == 0, !output.wasEnded else { throw Problem.damaged }
    return output.bytes
  }

  /// Names that the tool would take for an option or for a pattern of names are no part's.
  private static func isPlain(_ name: String) -> Bool {
    !name.hasPrefix("-") && !name.contains { "*?[]\\".contains($0) }
  }
}
