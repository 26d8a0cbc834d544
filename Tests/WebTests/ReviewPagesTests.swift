import Testing
import Vocabulary

@testable import Learning
@testable import Web

@Suite struct ReviewPagesTests {
  private func page(_ name: String) throws -> any Page {
    try #require(Samples.typical.reviewPages.first { $0.0 == name }?.1)
  }

  @Test func `no public page carries anybody's own words about an action`() throws {
    for name in [
      "library", "public review", "public recommendation", "overdue", "plain review",
    ] {
      let words = try page(name).html.words
      for own in ["It is done", "Send each alert", "We will", "A desk is staffed"] {
        #expect(!words.contains(own), "\(name)")
      }
    }
    #expect(try page("work of a body").html.words.contains("Send each alert within a day"))
  }

  @Test func `no public page carries a figure of a measure, though it says what came of it`() throws
  {
    for name in ["public recommendation", "overdue", "plain review", "public review", "library"] {
      #expect(!(try page(name).html.words.contains(" of 100")), "\(name)")
    }
    #expect(try page("public recommendation").html.words.contains("Re-opened"))
    #expect(try page("work of a body").html.words.contains("80 of 100"))
  }

  @Test func `a withheld word stands out and is never filled in`() throws {
    let page = try page("public review").html
    #expect(page.words.contains("word withheld"))
    #expect(page.elements.contains { $0.attributes["class"] == "k-withheld" })
    #expect(!page.words.contains("[word withheld]"))
  }

  @Test func `the public pages need nobody signed in, and offer to sign in`() throws {
    let page = try page("library").html
    #expect(page.elements(named: "form").allSatisfy { $0.attributes["method"] == "get" })
    #expect(
      page.elements(named: "a").contains { $0.attributes["href"] == LocalPath.signIn.text })
  }

  @Test func `the words that were read are framed on the picture of their page`() throws {
    let page = try page("settle a recommendation").html
    let frame = try #require(
      page.elements.first { $0.attributes["class"] == "k-page-box" })
    #expect(frame.attributes["x"] == "68")
    #expect(frame.attributes["width"] == "336")
    #expect(
      page.elements(named: "svg").first?.attributes["aria-label"]
        == "Page 9 of the report, with a frame round the words that were read")
  }

  @Test func `published words stand apart from every figure`() throws {
    let page = try page("work of the chair").html
    let published = page.elements.filter { $0.attributes["class"] == "k-details k-published" }
    #expect(published.count == 3)
    #expect(published.allSatisfy { !$0.content.words.contains(" of 100") })
    #expect(page.words.contains("97 of 100"))
    #expect(!page.removing("k-published").words.contains("share each alert with the practice"))
  }

  @Test func `an action that was closed and fell short again says so, with the figures`() throws {
    let words = try page("work of a body").html.words
    #expect(words.contains("Re-opened"))
    #expect(words.contains("85 of 100 on 14 December 2030, 80 of 100 on 14 March 2031"))
  }

  @Test func `every address of reviews is read back as it was written`() {
    let routes: [Route] = [
      .library(.html), .library(.csv), .library(.json), .publicReview(id: "a-1", .html),
      .publicReview(id: "a-1", .csv), .publicReview(id: "a-1", .json),
      .publicRecommendation(review: "a-1", id: "11.1.3"), .plainReview(id: "a-1"), .overdue,
      .reviews, .reviewDesk(id: "a-1"), .settle(id: "a-1", item: "recommendation/9.1 a)"),
      .reviewPageImage(id: "a-1", page: 3), .publish(id: "a-1"),
      .recommendationWork(review: "a-1", id: "x/2"), .board, .agencyReturn(agency: "mill-lane"),
    ]
    for route in routes { #expect(Route(path: route.path.text) == route) }
  }

  @Test func `hostile words change nothing of a review's page but its words`() {
    for seed in 1...3 as ClosedRange<UInt64> {
      let hostile = HostileTextTests.hostile(seed).reviewPages
      for (name, page) in hostile {
        let markup = String(decoding: page.bytes, as: UTF8.self)
        #expect(!markup.contains("<script>alert"), "\(name)")
        #expect(!markup.contains("<img"), "\(name)")
        #expect(page.html.elements(named: "script").count == 1, "\(name)")
      }
      #expect(hostile.map(\.0) == Samples.typical.reviewPages.map(\.0))
    }
  }
}
