import Foundation
import Testing

@testable import Family
import Vocabulary

/// Real families beside the project: never copied into it.
enum RealFamilies {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/families")

  static var files: [URL] {
    let all = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (all ?? []).filter { $0.pathExtension == "ged" }.sorted { $0.path < $1.path }
  }

  static func data(_ file: URL) throws -> Data { try Data(contentsOf: file) }

  static func population(_ file: URL) throws -> Population {
    let bytes = [UInt8](try Data(contentsOf: file))
    return FamilyFileScript.read([(file.lastPathComponent, bytes)]).population
  }
}
