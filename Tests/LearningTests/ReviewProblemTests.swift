import Learning
import Seeded
import Testing
import Vocabulary

@Suite struct ReviewProblemTests {
  private func problems(_ text: String) -> [Rejection] {
    do {
      _ = try ReviewReader.read(text, named: "notes.txt")
      return []
    } catch {
      return error.rejections
    }
  }

  @Test func `a file that is no such page is refused with every reason at once`() {
    #expect(
      problems("Minutes of a meeting.\n") == [
        Rejection(
          file: "notes.txt", field: "CSP",
          problem: "no line begins \"CSP:\" with something after it",
          expected:
            "a published page of a review, which has a line such as \"CSP: Northmoor\""),
        Rejection(
          file: "notes.txt", field: "Published",
          problem: "no line begins \"Published:\" with something after it",
          expected:
            "a published page of a review, which has a line such as \"Published: June 2023\""),
        Rejection(
          file: "notes.txt", field: "Addressed to", problem: "no table of recommendations",
          expected: "a row \"| # | Recommendation | Addressed to |\" above the recommendations"),
      ])
  }

  @Test(arguments: ["", "\n\n", "|", "||", "| # | Recommendation | Addressed to |", "CSP:"])
  func `an empty or near-empty file is refused, not read as an empty review`(text: String) {
    #expect(!problems(text).isEmpty)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let windows1252 = Array("CSP: Northmoor\nchildren".utf8) + [0x92] + Array("s".utf8)
    #expect {
      try ReviewReader.read(windows1252, named: "page.txt")
    } throws: { error in
      (error as? ReviewProblem)?.rejections.map(\.problem) == ["not text in UTF-8"]
    }
  }

  @Test func `a page longer than any page is refused before it is read`() {
    let bytes = [UInt8](repeating: 65, count: ReviewReader.limitBytes + 1)
    #expect(throws: ReviewProblem.self) { try ReviewReader.read(bytes, named: "page.txt") }
  }

  @Test func `a page cut short gives its whole rows, names the broken one and asks`() throws {
    let cut = inventedPage.firstRange(of: "To review telephone calls. | North")?.upperBound
    let review = try ReviewReader.read(
      String(inventedPage[..<(try #require(cut))]), named: "cut.txt")
    #expect(review.recommendations.map(\.number) == ["7.10.1", "7.1.1", "7.1.2", "7.2.1"])
    #expect(
      review.rejections == [
        Rejection(
          file: "cut.txt", line: 21, problem: "not a whole row of the table",
          expected: "a number, a recommendation and its addressee between upright strokes")
      ])
    #expect(
      review.queries.map(\.question) == [
        "The table has no closing row. Was the page cut short?",
        "The page announces 8 recommendations and has 5 rows that can be read. "
          + "Are some missing?",
      ])
  }

  @Test func `a stray line in the table is rejected by its line and the rest is read`() throws {
    let page = inventedPage.replacing(
      "| 7.2.1 | To review t", with: "an advertisement\n| 7.2.1 | To review t")
    let review = try ReviewReader.read(page, named: "page.txt")
    #expect(review.recommendations.count == 7)
    #expect(review.rejections.map(\.line) == [21])
  }

  @Test func `no problem ever repeats what the file holds`() {
    let secret = "Zephyrine Quill"
    let page = inventedPage.replacing(
      "| 7.2.1 | To review t", with: "\(secret)\n| 7.2.1 | To review t")
    let rejections = (try? ReviewReader.read(page))?.rejections ?? []
    #expect(rejections.count == 1)
    #expect(!"\(rejections) \(problems(secret))".contains(secret))
  }

  @Test func `whatever damage a page suffers, reading it never crashes`() {
    var random = SplitMix64(seed: 2031)
    let scalars = Array(inventedPage.unicodeScalars)
    for _ in 0..<400 {
      var page = scalars
      for _ in 0...Int(random.next() % 6) where !page.isEmpty {
        let place = Int(random.next() % UInt64(page.count))
        switch random.next() % 4 {
        case 0: page.removeSubrange(place...)
        case 1: page[place] = "|"
        case 2: page[place] = "\n"
        default: page.remove(at: place)
        }
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: page)
      guard let review = try? ReviewReader.read(text) else { continue }
      #expect(review.recommendations.allSatisfy { !$0.text.isEmpty })
      #expect(!review.csp.isEmpty)
    }
  }
}
