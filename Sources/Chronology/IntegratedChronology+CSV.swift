/// The chronology as a file to take away.
extension IntegratedChronology {
  /// RFC 4180 text in UTF-8, lines ended CR LF: what it was made for, then a header, then a row
  /// an entry.
  ///
  /// A cell that a spreadsheet would run as a formula is given an apostrophe first.
  /// - Parameter purpose: in words, with the reader and the day:
  ///   `a child protection enquiry; R. Okoro, Northmoor Children's Services; 14 March 2031`.
  public func csv(purpose: String) -> String {
    var rows = [["Made for: \(purpose)"], IntegratedChronology.header]
    rows += entries.map(row)
    return rows.map { $0.map(IntegratedChronology.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static let header = [
    "Date", "Date as given", "What", "Who said so", "Standing", "People", "Ages then",
    "Who knew when", "Document", "Line", "Statement", "Also said by", "Notes",
  ]

  private func row(_ entry: ChronologyEntry) -> [String] {
    let people = entry.people.map { names[$0] ?? "name not recorded" }
    let also = entry.alsoSaid.map { "\($0.agency) (statement \($0.sequence))" }
    let links = entry.linked.map { "\($0.what) (statement \($0.sequence))" }
    return [
      entry.dateInWords, entry.date?.text ?? "", entry.what, entry.agency,
      entry.standing.rawValue, people.joined(separator: "; "),
      entry.ages.map { "\($0.name) \($0.age)" }.joined(separator: "; "), entry.noted,
      entry.source.document, entry.source.line.map(String.init) ?? "", "\(entry.sequence)",
      also.joined(separator: "; "),
      (entry.marks.map(\.inWords) + links).joined(separator: "; "),
    ]
  }

  /// Spreadsheets skip leading white space and marks that do not show before they look for a
  /// formula, so we do too.
  private static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    let starts = text.unicodeScalars.first
    let isRisky =
      first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
    let isControl = starts == "\t" || starts == "\r" || starts == "\n"
    let safe = isRisky || isControl ? "'" + text : text
    let mustQuote = safe.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return mustQuote ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
