import Learning
import Testing
import Vocabulary

@Suite struct ReviewReaderTests {
  let review: Review

  init() throws { review = try ReviewReader.read(inventedPage, named: "northmoor.txt") }

  @Test func `a page's particulars are kept as printed`() {
    #expect(review.csp == "Northmoor")
    #expect(review.published == "March 2031")
    #expect(review.yearOfDeath == 2029)
    #expect(
      review.summary == "The review identifies gaps between the victim's practice and the school. "
        + "It asks for “one” plan.")
  }

  @Test func `each recommendation is read once, with its addressees as a list`() {
    #expect(
      review.recommendations.map(\.number) == [
        "7.10.1", "7.1.1", "7.1.2", "7.2.1", "7.2.1", nil, "7.9.1",
      ])
    #expect(
      review.recommendations.map(\.addressedTo) == [
        ["All Agencies"], ["Oakfield School", "Lantern Service"],
        ["Mill Lane Surgery", "Harbour Road Practice"], ["Northmoor Police"],
        ["Northmoor Police"], ["St Brannock Hospital"], [],
      ])
    #expect(review.addresseeRows == 9)
  }

  @Test func `curly quotes and a stroke inside words are kept`() {
    #expect(
      review.recommendations[1].text == "The school needs to say who its “safeguarding lead” is.")
    #expect(review.recommendations[3].text == "To review letters, see paragraph 3|4.")
    #expect(
      review.recommendations[0].text
        == "All agencies shall keep the partnership’s telephone list up to date.")
  }

  @Test func `a whole page raises no query and no rejection`() {
    #expect(review.queries.isEmpty)
    #expect(review.rejections.isEmpty)
  }

  @Test func `a page without a year of death has none`() throws {
    let page = inventedPage.replacing("Year of death: 2029\n", with: "")
    let review = try ReviewReader.read(page)
    #expect(review.yearOfDeath == nil)
    #expect(review.queries.isEmpty)
  }

  @Test func `a year of death that is not one year is asked about, not guessed`() throws {
    let page = inventedPage.replacing("death: 2029", with: "death: 2028 or 2029")
    let review = try ReviewReader.read(page)
    #expect(review.yearOfDeath == nil)
    #expect(review.queries.map(\.line) == [6])
  }

  @Test func `a page without a summary has none`() throws {
    let page = inventedPage.replacing("Summary\n", with: "")
    #expect(try ReviewReader.read(page).summary == nil)
  }

  @Test(arguments: ["\r\n", "\n"])
  func `line ends, a byte order mark and a line feed at the end change nothing`(
    end: String
  ) throws {
    let page = "\u{FEFF}" + inventedPage.replacing("\n", with: end) + end
    #expect(try ReviewReader.read(page) == review)
  }

  @Test func `a row that a copy broke over two lines is joined again`() throws {
    let page = inventedPage.replacing("who its “safeguarding", with: "who\nits “safeguarding")
    let read = try ReviewReader.read(page)
    #expect(read.recommendations.map(\.text) == review.recommendations.map(\.text))
  }

  @Test func `a table set without spaces is read too`() throws {
    let page = inventedPage.replacing(
      "| 7.1.2 | Share the rota; either/or is not enough. | Mill Lane Surgery | Harbour Road "
        + "Practice |",
      with: "|7.1.2|Share the rota; either/or is not enough.|Mill Lane Surgery|Harbour Road "
        + "Practice|")
    #expect(page != inventedPage)
    #expect(try ReviewReader.read(page) == review)
  }

  @Test func `doubled strokes make no addressee`() throws {
    let page = inventedPage.replacing("school needs", with: "school needs")
      .replacing("is. | Oakfield School |", with: "is. || Oakfield School ||")
    #expect(page != inventedPage)
    #expect(try ReviewReader.read(page) == review)
  }
}
