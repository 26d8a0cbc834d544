import Foundation
import Testing

@testable import Duties

@Suite struct DutyManualTests {
  @Test func `the manual of duties is what the rules say today`() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let kept = try String(
      contentsOf: root.appending(path: "docs/reference/duties.md"), encoding: .utf8)
    #expect(kept == DutyManual.markdown, "run make docs")
  }

  @Test func `every rule has its section, with its limit and its answers`() {
    let manual = DutyManual.markdown
    for rule in RuleID.allCases where rule != .local {
      #expect(manual.contains("\n## \(rule.rawValue)\n"), "\(rule)")
    }
    #expect(
      manual.contains(
        "| limit | 1 working day from 7 November 2025: set by law "
          + "(section 49A; the day from its guidance, clock T13) |"))
    #expect(manual.contains("| limit | none, until a partnership sets one |"))
  }
}
