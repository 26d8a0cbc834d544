import Vocabulary

/// Reads the pages on which recommendations of domestic homicide reviews are published.
///
/// All have one skeleton: particulars a line each, a summary, and a table whose closing row
/// repeats the source. The words are kept exactly as printed. PDF, Word and HTML are not read.
public enum ReviewReader {
  /// Longest page taken, in bytes.
  public static let limitBytes = 5_000_000

  /// The review a page tells of, or every reason why the bytes are not such a page.
  ///
  /// - Parameter file: the file's own name, for the reasons; it is not opened.
  public static func read(
    _ bytes: [UInt8], named file: String
  ) throws(ReviewProblem) -> Review {
    guard bytes.count <= limitBytes else {
      throw refusal(
        file, "longer than \(limitBytes) bytes", "the text of one published page")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw refusal(file, "not text in UTF-8", "the text of a published page, saved as UTF-8")
    }
    return try read(text, named: file)
  }

  /// The review a page's text tells of, or every reason why it is not such a page.
  public static func read(
    _ text: String, named file: String = "page"
  ) throws(ReviewProblem) -> Review {
    guard text.utf8.count <= limitBytes else {
      throw refusal(
        file, "longer than \(limitBytes) bytes", "the text of one published page")
    }
    let lines = PageLine.lines(of: text)
    let particulars = ReviewParticulars(lines: lines, file: file)
    var table = ReviewTable(file: file)
    let missing = table.read(lines)
    guard let csp = particulars.csp, let published = particulars.published, missing.isEmpty
    else { throw ReviewProblem(rejections: particulars.problems + missing) }
    return Review(
      csp: csp, published: published, yearOfDeath: particulars.yearOfDeath,
      summary: particulars.summary, recommendations: table.recommendations,
      queries: particulars.queries + table.queries(announced: particulars.announced),
      rejections: table.rejections)
  }

  private static func refusal(_ file: String, _ problem: String, _ expected: String)
    -> ReviewProblem
  {
    ReviewProblem(rejections: [Rejection(file: file, problem: problem, expected: expected)])
  }
}

/// One line of a page, without the white space around it.
struct PageLine {
  /// Counting from 1.
  let number: Int
  let text: String

  /// Split at line feeds only: other separators of Unicode may stand inside a printed cell.
  static func lines(of text: String) -> [PageLine] {
    let bare =
      text.unicodeScalars.first == "\u{FEFF}"
      ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    return bare.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      PageLine(number: $0 + 1, text: String(String.UnicodeScalarView($1)).trimmed)
    }
  }
}

extension StringProtocol {
  /// Without the white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension ReviewReader {
  /// Do the bytes have the table of a published page, so that they are read as one?
  public static func isPublishedPage(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= limitBytes, let text = String(validating: bytes, as: UTF8.self) else {
      return false
    }
    return text.contains("Extracted recommendations")
      || PageLine.lines(of: text).contains { ReviewTable.isHeader($0.text) }
  }
}
