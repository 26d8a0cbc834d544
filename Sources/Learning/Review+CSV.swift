extension Review {
  /// The recommendations as a table for a spreadsheet: RFC 4180, one line each, several
  /// addressees with a stroke between them.
  ///
  /// A cell that a spreadsheet would take for a formula is given an apostrophe in front.
  public func csv(order: ReviewOrder = .document) -> String {
    let header = ["number", "recommendation", "stem", "addressed_to", "page", "confidence"]
    let rows = order.sorted(recommendations).map { one in
      [
        one.number ?? "", one.text, one.stem ?? "", one.addressedTo.joined(separator: " | "),
        one.page.map { String($0) } ?? "", JSONText.number(one.confidence).document.trimmed,
      ]
    }
    return Review.table([header] + rows)
  }

  /// Rows of cells as RFC 4180 writes them.
  static func table(_ rows: [[String]]) -> String {
    rows.map { cells in
      cells.map { Review.cell($0) }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func cell(_ text: String) -> String {
    let startsAFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = startsAFormula ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
