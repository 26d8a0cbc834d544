import Seeded
import Testing

@testable import Learning

/// Whatever is in a report, reading it ends.
@Suite("Broken reports") struct ReportFuzzTests {
  private static let report = """
    Review into the death of Adult A

    Contents
    1 Introduction ........ 2
    2 Recommendations ..... 3

    2 Recommendations

    Recommendation 1
    The Northmoor Partnership should make sure that each practice names a lead, and that the lead
    reports to the board each year.

    Recommendation 2: The council should review
    - how alerts are read;
    - who reads them.

    11.4.1 The trust must train its staff.
    """
  private static let page = """
    <!doctype html><html><head><title>Review</title></head><body><h1>Review</h1><h2>Recommendations</h2>
    <table><tr><th>No</th><th>Recommendation</th></tr><tr><td>1</td><td>The council should listen &amp;
    write it down.</td></tr></table><ol><li>The trust must train its staff.</li></ol></body></html>
    """
  private static let document = """
    <w:document><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Recommendations</w:t>
    </w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r>
    <w:t>The council should listen.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p>
    </w:tc></w:tr></w:tbl></w:body></w:document>
    """
  private static let marks = [
    "Recommendation 99", "\u{C}", "1.1.1.1", "(a)", "•", "<table>", "</td>", "<!--", "&#x0;",
    "\u{AD}",
    "<w:tbl>", "</w:p>", "&a;", "<![CDATA[", "\0", "....", "\u{202E}",
  ]

  private static func context() -> ReportReader.Context {
    ReportReader.Context(
      fileName: "report", title: "", made: nil, dictionary: ["the", "council", "should", "listen"])
  }

  @Test(arguments: [report, page])
  func `whatever damage a report's text suffers, it is read or refused`(text: String) {
    let seed: UInt64 = 77
    var random = SplitMix64(seed: seed)
    for _ in 0..<slowRounds(60) {
      let bytes = mutated(Array(text.utf8), marks: Self.marks, by: &random)
      let review = ReportReader.read(ReportText(writing: bytes), context: Self.context())
      #expect(review.recommendations.allSatisfy { !$0.text.isEmpty }, "seed \(seed)")
    }
  }

  @Test func `whatever damage a Word document suffers, it is read or refused`() {
    let seed: UInt64 = 78
    var random = SplitMix64(seed: seed)
    for _ in 0..<slowRounds(60) {
      let parts = WordParts(
        document: mutated(Array(Self.document.utf8), marks: Self.marks, by: &random),
        numbering: nil, styles: nil, headers: [], properties: nil)
      guard let word = ReportText.word(parts) else { continue }
      _ = ReportReader.read(word.text, context: Self.context())
    }
  }
}
