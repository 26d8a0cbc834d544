import Testing
import Vocabulary

@testable import Family

@Suite struct EcomapTests {
  private let day = Day(year: 2031, month: 3, day: 14)!

  private func map(_ count: Int) -> Ecomap {
    Ecomap(
      title: "Round the household of Isla", people: ["Mara", "Isla", "Theo & <Co>"],
      supports: (0..<count).map {
        Ecomap.Support(
          name: "Agency \($0)", kind: "school", knows: ["Isla"], contacts: $0 * 3,
          last: $0 == 0 ? nil : day.adding(days: -$0))
      }, day: day)
  }

  @Test func `the most active come first, whatever order they are given in`() {
    #expect(map(3).supports.map(\.name) == ["Agency 2", "Agency 1", "Agency 0"])
    #expect(
      map(2).supports.map(\.contactsInWords) == [
        "3 in the last year, last on 13 March 2031", "nothing recorded as happening",
      ])
  }

  @Test func `a box holds its words whole`() {
    let svg = map(3).svg
    #expect(svg.contains(">6 in the last year<"))
    #expect(svg.contains(">nothing recorded as happening<"))
  }

  @Test func `every support has its box, its words and its line, and none lies over another`()
    throws
  {
    for count in 0...15 {
      let svg = map(count).svg
      #expect(svg == map(count).svg)
      #expect(svg.contains("Theo &amp; &lt;Co&gt;"))
      #expect(
        svg.split(separator: "<rect", omittingEmptySubsequences: false).count - 1 == count + 1)
      #expect(svg.split(separator: "<path", omittingEmptySubsequences: false).count - 1 == count)
      let boxes = try rectangles(in: svg)
      for (index, one) in boxes.enumerated() {
        for other in boxes[(index + 1)...] {
          let apart =
            one.x + one.width <= other.x || other.x + other.width <= one.x
            || one.y + one.height <= other.y || other.y + other.height <= one.y
          #expect(apart, "\(count): \(one) \(other)")
        }
      }
    }
  }

  private struct Box {
    var x, y, width, height: Double
  }

  private func rectangles(in svg: String) throws -> [Box] {
    try svg.matches(
      of: /<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/
    ).map { match in
      Box(
        x: try #require(Double(match.1)), y: try #require(Double(match.2)),
        width: try #require(Double(match.3)), height: try #require(Double(match.4)))
    }
  }
}
