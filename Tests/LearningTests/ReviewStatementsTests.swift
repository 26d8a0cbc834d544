import Learning
import Testing
import Vocabulary

@Suite struct ReviewStatementsTests {
  @Test func `a review becomes a statement on its page and one a recommendation`() throws {
    let review = try ReviewReader.read(inventedPage)
    let drafts = Review.drafts(for: review, file: "northmoor.txt")
    #expect(review.record.description == "reviews/northmoor-march-2031-adda3c58")
    #expect(drafts.count == 8)
    #expect(drafts.allSatisfy { $0.about == review.record && $0.saidBy == "reviews" })
    #expect(drafts.allSatisfy { $0.standing == .reported && $0.occurred?.text == "2031-03" })
    #expect(
      drafts[0].says
        == .reviewPage(
          ReviewPage(
            communitySafetyPartnership: "Northmoor", published: "March 2031", yearOfDeath: 2029,
            summary: review.summary)))
    #expect(
      drafts[2].says
        == .recommendation(
          PublishedRecommendation(
            number: "7.1.1", text: "The school needs to say who its “safeguarding lead” is.",
            addressedTo: ["Oakfield School", "Lantern Service"], id: "7.1.1")))
    #expect(drafts[2].source == SourcePlace(document: "northmoor.txt", line: 17))
  }

  @Test func `keys are distinct, and the same each time the page is sent`() throws {
    let first = Review.drafts(for: try ReviewReader.read(inventedPage), file: "a.txt")
    let again = Review.drafts(for: try ReviewReader.read(inventedPage), file: "b.txt")
    #expect(first.map(\.key) == again.map(\.key))
    #expect(Set(first.map(\.key)).count == 8)
    #expect(
      first[5].key == "review/northmoor-march-2031-adda3c58/recommendation/7.2.1/2")
  }

  @Test func `two reviews of one place and month stay apart`() throws {
    let other = try ReviewReader.read(inventedPage.replacing("| 7.", with: "| 15."))
    #expect(other.record != (try ReviewReader.read(inventedPage)).record)
  }

  @Test func `the wording of a row comes only from its own review`() throws {
    func texts(csp: String, to addressee: String) throws -> [String: String] {
      let page = inventedPage.replacing("CSP: Northmoor", with: "CSP: \(csp)")
        .replacing("| 7.1.1 |", with: "| 11.1.1 |")
        .replacing("Oakfield School", with: addressee)
      let drafts = Review.drafts(for: try ReviewReader.read(page), file: "page.txt")
      return Harlow.publishedTexts(
        from: drafts.enumerated().map { index, draft in
          Statement(
            sequence: index + 1, recorded: Instant(milliseconds: 0), submission: "s", told: draft)
        })
    }
    let council = "Essex County Council (ECC), Children's Social Care"
    #expect(
      try texts(csp: "Harlow", to: council) == [
        "11.1.1": "The school needs to say who its “safeguarding lead” is."
      ])
    #expect(try texts(csp: "Northmoor", to: council).isEmpty)
    #expect(try texts(csp: "Harlow", to: "Oakfield School").isEmpty)
  }
}
