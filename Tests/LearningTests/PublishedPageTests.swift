import Foundation
import Learning
import Testing
import Vocabulary

/// The published page of the review, which lies beside the clone where somebody put it.
private enum PublishedPage {
  static let path = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .appending(path: "../../../shared/harlow-review.txt").standardizedFileURL.path

  static let isThere: Bool = {
    let isThere = FileManager.default.fileExists(atPath: path)
    if !isThere { print("NOT RUN: ../shared is not beside this clone") }
    return isThere
  }()

  static func read() throws -> Review {
    let data = try Data(contentsOf: URL(filePath: path))
    return try ReviewReader.read([UInt8](data), named: "harlow-review.txt")
  }
}

@Suite(
  .enabled(if: PublishedPage.isThere, "NOT RUN: ../shared is not beside this clone"))
struct PublishedPageTests {
  @Test func `the published page gives 23 recommendations and 28 addressees`() throws {
    let review = try PublishedPage.read()
    #expect(review.recommendations.count == 23)
    #expect(review.recommendations.map(\.addressedTo.count).reduce(0, +) == 28)
    #expect(review.csp == "Harlow")
    #expect(review.published == "June 2023")
    #expect(review.yearOfDeath == 2012)
    #expect(review.summary?.utf8.count == 356)
    #expect(review.queries.isEmpty && review.rejections.isEmpty)
  }

  @Test func `number, addressee and order of our rows are those of the page`() throws {
    let printed = try PublishedPage.read().recommendations.flatMap { one in
      one.addressedTo.map { (one.number ?? "") + " " + $0 }
    }
    #expect(printed == Harlow.rows.map { $0.number + " " + $0.addressedTo })
  }

  @Test func `the index's order is the order the page is in`() throws {
    let review = try PublishedPage.read()
    let shuffled = review.recommendations.reversed().sorted { $0.text < $1.text }
    #expect(
      ReviewOrder.index.sorted(shuffled).map(\.number) == review.recommendations.map(\.number))
  }

  @Test func `every row gets its published wording once the page is imported`() throws {
    let drafts = Review.drafts(for: try PublishedPage.read(), file: "harlow-review.txt")
    let statements = drafts.enumerated().map { index, draft in
      Statement(
        sequence: index + 1, recorded: Instant(milliseconds: 0), submission: "s", told: draft)
    }
    #expect(
      Set(Harlow.publishedTexts(from: statements).keys) == Set(Harlow.rows.map(\.number)))
  }

  @Test func `our meanings borrow no run of six words from the published wording`() throws {
    let review = try PublishedPage.read()
    let printed = Set(review.recommendations.flatMap { runs(of: 6, in: $0.text) })
    for row in Harlow.rows {
      #expect(printed.isDisjoint(with: runs(of: 6, in: row.meaning)), "row \(row.row)")
    }
  }

  private func runs(of length: Int, in text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter }
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { words[$0..<($0 + length)].joined(separator: " ") }
  }
}
