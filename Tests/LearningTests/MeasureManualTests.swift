import Foundation
import Testing

@testable import Learning

@Suite struct MeasureManualTests {
  @Test func `the manual of measures is what the measures say today`() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let kept = try String(
      contentsOf: root.appending(path: "docs/reference/measures.md"), encoding: .utf8)
    #expect(kept == MeasureManual.markdown, "run make docs")
  }

  @Test func `every measure has one row and every limit one`() {
    let lines = MeasureManual.markdown.split(separator: "\n")
    for measure in StandardBindings.catalogue {
      #expect(lines.count { $0.hasPrefix("| \(measure.id) |") } == 1, "\(measure.id)")
      #expect(!measure.so.contains("LIMIT"), "\(measure.id)")
    }
    for limit in MeasureLimit.allCases {
      #expect(lines.count { $0.hasPrefix("| `\(limit.rawValue)` |") } == 1)
    }
    #expect(
      lines.contains(
        "| M10c | family group conferences | days from what prompted it to the meeting: half took "
          + "no more | children's services | none | 11.1.5 |"))
    #expect(
      lines.contains(
        "| M01c | staff | the difference between those in date for adults and those in date for "
          + "children | each agency | at most 5 | 11.10.1 |"))
  }
}
