import Foundation
import Testing
import Vocabulary

@testable import Learning

/// The library is made of publications alone.
@Suite struct LibraryTests {
  private static let record: RecordReference = RecordReference("reviews", "northmoor-june-2030-1")

  private static func statement(
    _ sequence: Int, _ says: Saying, about record: RecordReference = record
  ) -> Statement {
    Statement(
      sequence: sequence, recorded: Instant(startOf: Desk.day("2031-03-14")), submission: "test",
      told: DraftStatement(
        about: record, says: says, standing: .reported, noted: Desk.day("2031-03-14"),
        saidBy: "reviews", practitioner: "h.drummond", source: SourcePlace(document: "test"),
        key: "\(sequence)"))
  }

  private static func page(draft: Bool = true) -> Statement {
    statement(
      1,
      .reviewPage(
        ReviewPage(
          communitySafetyPartnership: "Northmoor", published: "June 2030", yearOfDeath: 2028,
          summary: nil, isDraft: draft, queries: ["Are some missing?"])))
  }

  private static func read(
    _ sequence: Int, _ id: String, _ text: String, confidence: Double = 1
  ) -> Statement {
    statement(
      sequence,
      .recommendation(
        PublishedRecommendation(
          number: id, text: text, addressedTo: ["Mill Lane Surgery"], id: id,
          reading: .init(
            page: 3, box: [1, 2, 3, 4], alsoAt: [], confidence: confidence, reasons: []))))
  }

  private static func settled(
    _ sequence: Int, _ item: String, of: Int, _ outcome: ReviewSettling.Outcome = .confirmed,
    words: PublishedRecommendation? = nil
  ) -> Statement {
    statement(
      sequence,
      .reviewWork(
        .settling(
          ReviewSettling(
            item: item, of: of, outcome: outcome, recommendation: words, reason: "seen"))))
  }

  @Test func `drafts, doubtful rows, withheld words and questions are left to settle`() throws {
    let held = try #require(
      HeldReview(
        [
          Self.page(), Self.read(2, "1", "Train all staff."),
          Self.read(3, "2", "Share alerts.", confidence: 0.89),
          Self.read(4, "3", "Give the leaflet of [word withheld]."),
        ], about: Self.record))
    #expect(
      held.left.map(\.item) == ["page", "recommendation/2", "recommendation/3", "query/1"])
    #expect(held.left[1].says == "Recommendation 2: read with doubt (89 of 100)")
    #expect(held.left[2].says == "Recommendation 3: a word is withheld")
    #expect(held.publication(because: "now") == nil)
  }

  @Test func `an answer about an earlier reading settles nothing`() throws {
    let stale = [
      Self.page(draft: false), Self.read(5, "2", "Share alerts.", confidence: 0.5),
      Self.settled(4, "recommendation/2", of: 3), Self.settled(6, "query/1", of: 1),
    ]
    let held = try #require(HeldReview(stale, about: Self.record))
    #expect(held.left.map(\.item) == ["recommendation/2"])
  }

  @Test func `what is published are the settled words, and what was left out is not there`() throws
  {
    let words = PublishedRecommendation(
      number: "2", text: "Share all alerts.", addressedTo: ["Northmoor Police"], id: "2")
    let statements = [
      Self.page(), Self.read(2, "1", "Train all staff."),
      Self.read(3, "2", "Share alerts.", confidence: 0.5),
      Self.read(4, "3", "A heading.", confidence: 0.4), Self.settled(5, "page", of: 1),
      Self.settled(6, "recommendation/2", of: 3, .corrected, words: words),
      Self.settled(7, "recommendation/3", of: 4, .dropped), Self.settled(8, "query/1", of: 1),
    ]
    let held = try #require(HeldReview(statements, about: Self.record))
    let publication = try #require(held.publication(because: "agreed"))
    #expect(publication.recommendations.map(\.sequence) == [2, 6])
    let bySequence = Dictionary(uniqueKeysWithValues: statements.map { ($0.sequence, $0) })
    let review = try #require(
      PublicReview(publication, of: Self.record, on: Desk.day("2031-03-14")) { bySequence[$0] })
    #expect(review.recommendations.map(\.text) == ["Train all staff.", "Share all alerts."])
    #expect(review.title == "Northmoor review, June 2030")
  }

  @Test func `where one of its statements is gone nothing of a review is public`() throws {
    let publication = ReviewPublication(
      isPublic: true, page: 1,
      recommendations: [.init(id: "1", sequence: 2), .init(id: "2", sequence: 99)], reason: "now")
    let statements = [1: Self.page(), 2: Self.read(2, "1", "Train all staff.")]
    #expect(
      PublicReview(publication, of: Self.record, on: Desk.day("2031-03-14")) { statements[$0] }
        == nil)
  }

  @Test func `one taken back is not public`() throws {
    let publication = ReviewPublication(
      isPublic: false, page: 1, recommendations: [.init(id: "1", sequence: 2)], reason: "again")
    let statements = [1: Self.page(), 2: Self.read(2, "1", "Train all staff.")]
    #expect(
      PublicReview(publication, of: Self.record, on: Desk.day("2031-03-14")) { statements[$0] }
        == nil)
  }

  // MARK: - Search, facets, repeats

  static func review(
    _ csp: String, _ month: String, _ rows: [(String, String, [String])]
  ) throws -> PublicReview {
    let record = RecordReference("reviews", csp.lowercased())
    var statements = [
      0: statement(
        0,
        .reviewPage(
          ReviewPage(
            communitySafetyPartnership: csp, published: month, yearOfDeath: nil,
            summary: "The review speaks of coercive control.")), about: record)
    ]
    for (index, row) in rows.enumerated() {
      statements[index + 1] = statement(
        index + 1,
        .recommendation(
          PublishedRecommendation(number: row.0, text: row.1, addressedTo: row.2, id: row.0)),
        about: record)
    }
    let publication = ReviewPublication(
      isPublic: true, page: 0,
      recommendations: rows.enumerated().map { .init(id: $1.0, sequence: $0 + 1) }, reason: "now")
    return try #require(
      PublicReview(publication, of: record, on: Desk.day("2031-03-14")) { statements[$0] })
  }

  private func library() throws -> ReviewLibrary {
    ReviewLibrary([
      try Self.review(
        "Northmoor", "June 2028",
        [
          (
            "1",
            "All domestic abuse alerts that reach the practice should be discussed at its next "
              + "safeguarding meeting and what was decided recorded in the notes.",
            ["Mill Lane Surgery"]
          ),
          ("2", "Staff should be trained every year.", ["All Agencies"]),
        ]),
      try Self.review(
        "Southmere", "March 2031",
        [
          (
            "S1",
            "All domestic abuse alerts reaching the practice should be discussed at the next "
              + "safeguarding meeting and the decision recorded in the notes.",
            ["Harbour Road Practice"]
          ),
          ("S2", "The trust should publish its policy.", ["Eastvale Mental Health Trust"]),
        ]),
    ])
  }

  @Test func `the same recommendation is found in another review, with why`() throws {
    let library = try library()
    let entry = try #require(library.entry("northmoor", "1"))
    #expect(entry.again.map { library.entries[$0.place].recommendation.id } == ["S1"])
    #expect(
      entry.again[0].likeness.inWords
        == "10 of 15 words of weight are the same, mostly in the same order")
    #expect(library.entry("northmoor", "2")?.again.isEmpty == true)
  }

  @Test func `the library is searched by the beginnings of words, in any order`() throws {
    let library = try library()
    func found(_ words: String) -> [String] {
      library.answers(to: LibraryQuestion(words: words)).map(\.recommendation.id)
    }
    #expect(found("alert discuss") == ["S1", "1"])
    #expect(found("southmere polic") == ["S2"])
    #expect(found("lert").isEmpty)
    #expect(found("") == ["S1", "S2", "1", "2"])
  }

  @Test func `facets count what each choice would leave`() throws {
    let library = try library()
    let question = LibraryQuestion(chosen: [.theme: ["training"]])
    #expect(library.answers(to: question).map(\.recommendation.id) == ["2"])
    let sectors = library.values(of: .sector, for: LibraryQuestion())
    #expect(
      sectors.map { "\($0.inWords) \($0.count)" } == ["Health 3", "Partnerships and boards 1"])
    #expect(library.values(of: .year, for: LibraryQuestion()).map(\.value) == ["2031", "2028"])
    #expect(library.values(of: .repeated, for: LibraryQuestion()).map(\.count) == [2])
    #expect(
      library.values(of: .spoken, for: LibraryQuestion()).map(\.inWords) == ["Coercive control"])
  }

  @Test func `a theme says because of which words`() {
    let found = ThemeFound.all(in: "All staff should be trained, with training each year.")
    #expect(found.map(\.theme) == [.training])
    #expect(found[0].because == ["trained", "training"])
    #expect(ThemeFound.all(in: "Do better.").map(\.theme) == [.other])
  }

  @Test func `a table of the library keeps a cell from being a formula`() throws {
    let library = ReviewLibrary([
      try Self.review("Northmoor", "June 2028", [("1", "=SUM(A1), and “more”", ["A | B"])])
    ])
    let rows = ReviewLibrary.csv(library.entries).split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows[1].contains("\"'=SUM(A1), and “more”\""))
  }

  @Test func `all 23 recommendations of the page Kith was built from are bound by default`() throws
  {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "../shared/harlow-review.txt").standardizedFileURL
    guard let bytes = FileManager.default.contents(atPath: path.path) else {
      print("NOT RUN: \(path.lastPathComponent) is not beside the project")
      return
    }
    let read = try ReviewReader.read([UInt8](bytes), named: "page")
    let review = try Self.review(
      read.csp, read.published,
      read.recommendations.map { ($0.number ?? "", $0.text, $0.addressedTo) })
    let bound = review.recommendations.map {
      StandardBindings.measures(for: $0, of: review)
    }
    #expect(bound.count == 23)
    #expect(bound.allSatisfy { !$0.isEmpty })
    #expect(Set(bound.flatMap { $0 }.map { $0.dropFirst().prefix(2) }).count == 23)
  }

  @Test func `another review's recommendation of the same number is bound to nothing`() throws {
    let review = try Self.review(
      "Northmoor", "June 2030", [("11.4.1", "Train.", ["Lister Medical Centre"])])
    #expect(StandardBindings.measures(for: review.recommendations[0], of: review).isEmpty)
  }
}
