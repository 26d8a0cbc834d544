import Foundation
import Testing

@testable import Linkage

/// Public sets with known truth, which lie beside the clone where somebody put them.
private enum PublicSet {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../../shared/data/linkage").standardizedFileURL

  static let isThere: Bool = {
    let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "febrl3.csv").path)
    if !isThere { print("NOT RUN: ../shared is not beside this clone") }
    return isThere
  }()

  static func file(_ name: String) throws -> RegisterReader.File {
    Linking.file([UInt8](try Data(contentsOf: folder.appending(path: name))), name)
  }

  /// `febrl3/rec-12-dup-1` is a record of person 12.
  static func person(_ record: String) -> String {
    String(record.split(separator: "-").dropFirst().first ?? "")
  }
}

@Suite(
  "Public sets", .enabled(if: PublicSet.isThere, "NOT RUN: ../shared is not beside this clone"))
struct PublicSetTests {
  @Test func `febrl3 is told apart and joined with nothing set`() async throws {
    let result = try await Linking.run([try PublicSet.file("febrl3.csv")]) { $0.workers = 2 }
    let score = Linking.score(result, PublicSet.person)
    #expect(score.f1 >= 0.9975, "\(score)")
  }

  @Test func `febrl4 is linked across its files with nothing set`() async throws {
    let files = [try PublicSet.file("febrl4a.csv"), try PublicSet.file("febrl4b.csv")]
    let result = try await Linking.run(files) { $0.workers = 2 }
    let score = Linking.score(result, PublicSet.person)
    #expect(score.f1 >= 0.9996, "\(score)")
  }
}
