import Learning
import Testing
import Vocabulary

@Suite struct ReviewWritersTests {
  private let small = """
    CSP: Northmoor
    Published: March 2031
    Extracted: 2 recs
    Extracted recommendations
    | # | Recommendation | Addressed to |
    |---|---|---|
    | 2 | Say "no" to <b>. | Police |
    | 10 | =Cost, plainly | School | Surgery & co |
    | Recommendations extracted from the published report. | ||
    """

  @Test func `the JSON has every key of the contract in its order`() throws {
    #expect(
      try ReviewReader.read(small).json() == """
        {
          "csp": "Northmoor",
          "published": "March 2031",
          "year_of_death": null,
          "summary": null,
          "recommendations": [
            {
              "number": "2",
              "text": "Say \\"no\\" to <b>.",
              "stem": null,
              "addressed_to": [
                "Police"
              ],
              "partners": [],
              "consulted": [],
              "page": null,
              "box": null,
              "also_at": [],
              "confidence": 1,
              "reasons": [
                "a row of the published page's own table"
              ]
            },
            {
              "number": "10",
              "text": "=Cost, plainly",
              "stem": null,
              "addressed_to": [
                "School",
                "Surgery & co"
              ],
              "partners": [],
              "consulted": [],
              "page": null,
              "box": null,
              "also_at": [],
              "confidence": 1,
              "reasons": [
                "a row of the published page's own table"
              ]
            }
          ],
          "queries": []
        }

        """)
  }

  @Test func `a table for a spreadsheet quotes cells and disarms formulas`() throws {
    #expect(
      try ReviewReader.read(small).csv() == "number,recommendation,stem,addressed_to,page,"
        + "confidence\r\n2,\"Say \"\"no\"\" to <b>.\",,Police,,1\r\n"
        + "10,\"'=Cost, plainly\",,School | Surgery & co,,1\r\n")
  }

  @Test func `a page of HTML shows its text as text`() throws {
    let page = try ReviewReader.read(small).page()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(page.contains("<td>Say &quot;no&quot; to &lt;b&gt;.</td><td>Police</td>"))
    #expect(page.contains("<td>School<br>Surgery &amp; co</td>"))
    #expect(page.contains("<li>Extracted: 2 recommendations, 3 addressee rows</li>"))
    #expect(!page.contains("Year of death"))
    #expect(!page.contains("<script"))
  }

  @Test func `in the index's order numbers sort as text without their punctuation`() throws {
    let review = try ReviewReader.read(inventedPage)
    let numbers = ReviewOrder.index.sorted(review.recommendations.reversed()).map(\.number)
    #expect(numbers == ["7.10.1", "7.1.1", "7.1.2", "7.2.1", "7.2.1", "7.9.1", nil])
    #expect(ReviewOrder.document.sorted(review.recommendations) == review.recommendations)
    let plain = try ReviewReader.read(small).json(order: .index)
    let ten = try #require(plain.firstRange(of: "\"number\": \"10\""))
    let two = try #require(plain.firstRange(of: "\"number\": \"2\""))
    #expect(ten.lowerBound < two.lowerBound)
  }

  @Test func `in the index's order a page has a row for each addressee`() throws {
    let page = try ReviewReader.read(inventedPage).page(order: .index)
    #expect(page.components(of: "<tr><th scope=\"row\">") == 9)
    #expect(page.contains("<li>Extracted: 9 recs</li>"))
  }
}

extension String {
  func components(of part: String) -> Int { ranges(of: part).count }
}
