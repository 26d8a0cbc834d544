/// Lines to rows, and rows to cells.
extension ReviewTable {
  /// The lines of the table to its closing row, a row that a copy broke joined again; a line
  /// that is no row is kept, so that it can be rejected by name.
  static func rows(in lines: ArraySlice<PageLine>) -> [PageLine] {
    var rows: [PageLine] = []
    for line in lines where !line.text.isEmpty && !isRule(line.text) {
      if let open = rows.last, !line.text.hasPrefix("|"), !open.text.hasSuffix("|") {
        rows[rows.count - 1] = PageLine(
          number: open.number, text: open.text + " " + line.text)
      } else {
        if let last = rows.last, isClosing(last.text) { return rows }
        rows.append(line)
      }
    }
    return rows
  }

  static func isClosing(_ text: String) -> Bool {
    cells(of: text).contains { $0.hasPrefix(closing) }
  }

  static func isHeader(_ text: String) -> Bool {
    cells(of: text).filter { !$0.isEmpty } == ["#", "Recommendation", "Addressed to"]
  }

  /// The line of hyphens under the header.
  private static func isRule(_ text: String) -> Bool {
    text.contains("-") && text.allSatisfy { "|-: ".contains($0) }
  }

  /// Number, text, then addressees: a stroke between them is written with a space beside it.
  ///
  /// A stroke with letters on both sides belongs to the words, unless the whole row is set so
  /// tightly that it would otherwise have no cells.
  static func cells(of row: String) -> [String] {
    let loose = cells(of: row, tight: false)
    return loose.count >= 3 ? loose : cells(of: row, tight: true)
  }

  private static func cells(of row: String, tight: Bool) -> [String] {
    let characters = Array(row)
    var cells: [String] = []
    var cell = ""
    for (index, character) in characters.enumerated() {
      guard character == "|" else {
        cell.append(character)
        continue
      }
      if index > 0, characters[index - 1] == "\\" {
        cell.removeLast()
        cell.append("|")
      } else if index == 0 {
        continue
      } else if tight || isBetweenCells(index, of: characters) {
        cells.append(cell.trimmed)
        cell = ""
      } else {
        cell.append("|")
      }
    }
    if !cell.trimmed.isEmpty { cells.append(cell.trimmed) }
    return cells
  }

  private static func isBetweenCells(_ index: Int, of characters: [Character]) -> Bool {
    guard index + 1 < characters.count else { return true }
    return [characters[index - 1], characters[index + 1]].contains { $0.isWhitespace || $0 == "|" }
  }
}
