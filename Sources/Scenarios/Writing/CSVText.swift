/// Rows as comma-separated text, quoted where a cell needs it (RFC 4180).
enum CSVText {
  static func text(header: [String], rows: [[String]], lineEnd: String) -> String {
    ([header] + rows).map { row in
      row.map(cell).joined(separator: ",") + lineEnd
    }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { [44, 34, 10, 13].contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
