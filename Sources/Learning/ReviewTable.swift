import Vocabulary

/// The table of a published page, read row by row.
struct ReviewTable {
  private(set) var recommendations: [Review.Recommendation] = []
  private(set) var rejections: [Rejection] = []
  private var rowsRead = 0
  private var addresseesRead = 0
  private var isClosed = false
  private let file: String
  /// Where each number and text was put, so that a second addressee joins the first.
  private var place: [Printed: Int] = [:]

  static let header = "| # | Recommendation | Addressed to |"
  static let closing = "Recommendations extracted from the published report"
  /// More rows than any published review has; the longest known has 47.
  static let limitRows = 5_000

  private struct Printed: Hashable {
    let number: String?
    let text: String
  }

  init(file: String) { self.file = file }

  /// Reads all rows; what it returns is why there is no table at all.
  mutating func read(_ lines: [PageLine]) -> [Rejection] {
    guard let start = lines.firstIndex(where: { ReviewTable.isHeader($0.text) }) else {
      return [
        Rejection(
          file: file, field: "Addressed to", problem: "no table of recommendations",
          expected: "a row \"\(ReviewTable.header)\" above the recommendations")
      ]
    }
    for row in ReviewTable.rows(in: lines[(start + 1)...]) {
      guard rowsRead < ReviewTable.limitRows else {
        rejections.append(
          Rejection(
            file: file, line: row.number, problem: "more than \(ReviewTable.limitRows) rows",
            expected: "the table of one review"))
        break
      }
      take(row)
      if isClosed { break }
    }
    return []
  }

  /// What a person must look at: a page cut short, or one that counts otherwise.
  func queries(announced: Int?) -> [Review.Query] {
    var queries: [Review.Query] = []
    if !isClosed {
      queries.append(
        Review.Query(
          line: nil, question: "The table has no closing row. Was the page cut short?"))
    }
    let counts = [rowsRead, addresseesRead, recommendations.count]
    if let announced, !counts.contains(announced) {
      queries.append(
        Review.Query(
          line: nil,
          question: "The page announces \(announced) recommendations and has \(rowsRead) rows "
            + "that can be read. Are some missing?"))
    }
    return queries
  }

  private mutating func take(_ row: PageLine) {
    let cells = ReviewTable.cells(of: row.text)
    if ReviewTable.isClosing(row.text) {
      isClosed = true
    } else if row.text.hasPrefix("|"), row.text.hasSuffix("|"), cells.count >= 3,
      !cells[1].isEmpty
    {
      add(cells, line: row.number)
    } else {
      rejections.append(
        Rejection(
          file: file, line: row.number, problem: "not a whole row of the table",
          expected: "a number, a recommendation and its addressee between upright strokes"))
    }
  }

  private mutating func add(_ cells: [String], line: Int) {
    rowsRead += 1
    let addressees = cells[2...].filter { !$0.isEmpty }
    addresseesRead += max(1, addressees.count)
    let printed = Printed(number: cells[0].isEmpty ? nil : cells[0], text: cells[1])
    guard let index = place[printed] else {
      place[printed] = recommendations.count
      recommendations.append(
        Review.Recommendation(
          number: printed.number, text: printed.text, addressedTo: ReviewTable.unique(addressees),
          confidence: 1, reasons: ["a row of the published page's own table"], line: line))
      return
    }
    recommendations[index].addressedTo = ReviewTable.unique(
      recommendations[index].addressedTo + addressees)
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
