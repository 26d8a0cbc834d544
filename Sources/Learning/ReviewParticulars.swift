import Vocabulary

/// What a published page says above its table.
struct ReviewParticulars {
  private(set) var csp: String?
  private(set) var published: String?
  private(set) var yearOfDeath: Int?
  private(set) var announced: Int?
  private(set) var summary: String?
  private(set) var problems: [Rejection] = []
  private(set) var queries: [Review.Query] = []

  static let tableHeading = "Extracted recommendations"

  /// Reads `CSP:`, `Published:`, `Year of death:`, `Extracted:` and the summary.
  init(lines: [PageLine], file: String) {
    let head = lines.prefix { $0.text != ReviewParticulars.tableHeading }
    csp = ReviewParticulars.value(of: "CSP:", in: head)?.text
    published = ReviewParticulars.value(of: "Published:", in: head)?.text
    announced = ReviewParticulars.value(of: "Extracted:", in: head)
      .flatMap { $0.text.split(separator: " ").first }.flatMap { Int($0) }
    readYear(in: head)
    summary = ReviewParticulars.summary(in: head)
    if csp == nil {
      problems.append(
        ReviewParticulars.missing("CSP:", such: "CSP: Northmoor", file: file))
    }
    if published == nil {
      problems.append(
        ReviewParticulars.missing("Published:", such: "Published: June 2023", file: file))
    }
  }

  private mutating func readYear(in head: ArraySlice<PageLine>) {
    guard let line = ReviewParticulars.value(of: "Year of death:", in: head) else { return }
    if line.text.utf8.count == 4, let year = Int(line.text), year > 0 {
      yearOfDeath = year
    } else {
      queries.append(
        Review.Query(
          line: line.number, question: "The year of death is not one year. Which year was it?"))
    }
  }

  private static func missing(_ label: String, such example: String, file: String) -> Rejection {
    Rejection(
      file: file, field: String(label.dropLast()),
      problem: "no line begins \"\(label)\" with something after it",
      expected: "a published page of a review, which has a line such as \"\(example)\"")
  }

  private static func value(of label: String, in head: ArraySlice<PageLine>) -> PageLine? {
    for line in head where line.text.hasPrefix(label) {
      let text = line.text.dropFirst(label.count).trimmed
      return text.isEmpty ? nil : PageLine(number: line.number, text: text)
    }
    return nil
  }

  /// All that stands between `Summary` and the table, lines that a copy broke joined again.
  private static func summary(in head: ArraySlice<PageLine>) -> String? {
    guard let title = head.lastIndex(where: { $0.text == "Summary" }) else { return nil }
    let text = head[(title + 1)...].map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}
