import Testing

@testable import Web

@Suite struct RecommendationsPageTests {
  private let page = Samples.typical.recommendations

  @Test func `no figure stands in the same element as the name of a real body`() {
    let details = page.html.elements.filter { $0.attributes["class"] == "k-details k-published" }
    #expect(details.count == 28)
    for element in details {
      #expect(element.content.words.contains("A Real Body"))
      #expect(!element.content.words.contains("of 46"))
      #expect(element.content.elements(named: "svg").isEmpty)
    }
    let outside = page.html.removing("k-published").words
    #expect(!outside.contains("A Real Body"))
    #expect(outside.contains("41 of 46 alerts were discussed within 31 days at Mill Lane Surgery."))
  }

  @Test func `every figure is marked as invented and names its invented agency`() {
    for measure in page.html.elements where measure.attributes["class"] == "k-measure" {
      guard measure.content.words.contains(" of ") else { continue }
      guard measure.content.words.contains("41 of 46") else { continue }
      #expect(measure.content.words.contains("invented data"))
      #expect(measure.content.words.contains("Mill Lane Surgery"))
    }
  }

  @Test func `not measured and no data are said apart`() {
    let words = page.content.words
    #expect(words.contains("Not measured yet"))
    #expect(words.contains("No data yet"))
    #expect(
      words.contains(
        "alerts were discussed within 31 days: nothing to count yet at Mill Lane Surgery."))
  }

  @Test func `a measure that is withheld stands without any figure, bar or count`() {
    let withheld = page.html.elements.filter {
      $0.attributes["class"] == "k-measure" && $0.content.words.contains("suppressed: under 5")
    }
    #expect(!withheld.isEmpty)
    for measure in withheld {
      #expect(measure.content.elements(named: "svg").isEmpty)
      #expect(!measure.content.words.contains("41"))
      #expect(!measure.content.words.contains("left out"))
      #expect(measure.content.words.contains("Suppressed"))
    }
  }

  @Test func `the page leads to the form that may be shared, and that form says what it is`() {
    #expect(page.content.words.contains("Not for sharing outside the partnership"))
    #expect(
      page.content.elements.contains { $0.attributes["href"] == "/recommendations?shared=yes" })
    let shared = Samples.typical.sharedRecommendations
    #expect(
      shared.content.words.contains(
        "where a count is under 5, or would tell such a count, no figure stands"))
    #expect(shared.content.elements.contains { $0.attributes["href"] == "/recommendations" })
  }

  @Test func `where the review is not imported the page says what to do`() {
    let pages = Dictionary(uniqueKeysWithValues: Samples.typical.emptyPages)
    #expect(
      pages["recommendations"]?.content.words.contains(
        "The published wording is not loaded: import the review’s page.") == true)
  }

  @Test(arguments: [
    ([RecommendationsPage.Status.met, .missed], RecommendationsPage.Status.missed),
    ([.met, .noData], .noData), ([.met], .met), ([.noTarget, .met], .noTarget), ([], .notMeasured),
  ])
  func `a row is only as good as its worst measure`(
    _ statuses: [RecommendationsPage.Status], _ expected: RecommendationsPage.Status
  ) {
    var row = page.rows[0]
    row.measures = statuses.map(Samples.typical.measure)
    #expect(row.status == expected)
  }
}

extension HTML {
  /// The page without the elements of a class.
  func removing(_ className: String) -> HTML {
    switch self {
    case .text, .void, .drawing: self
    case .fragment(let parts): .fragment(parts.map { $0.removing(className) })
    case .element(let name, let attributes, let content):
      attributes["class"]?.contains(className) == true
        ? .nothing : .element(name, attributes, content.removing(className))
    }
  }
}
