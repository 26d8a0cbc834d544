extension Table {
  /// Files people send by mistake, by how they begin: a zip (a workbook), a PDF, an old workbook.
  static func isKnownBinary(_ bytes: [UInt8]) -> Bool {
    let signatures: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46], [0xD0, 0xCF, 0x11, 0xE0],
    ]
    return signatures.contains { bytes.starts(with: $0) }
  }

  /// Whichever of comma, semicolon, tab and bar the first line has most of, outside quotes.
  static func delimiter(of text: [UInt8]) -> UInt8 {
    let candidates = [",", ";", "\t", "|"].compactMap(\.utf8.first)
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in text.prefix(rowLimit) {
      if byte == Ascii.quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == Ascii.lineFeed || byte == Ascii.carriageReturn { break }
      if let which = candidates.firstIndex(of: byte) { counts[which] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// Names in the first row that is not blank.
  static func header(
    of text: [UInt8], by splitter: inout Splitter
  ) throws(TableProblem) -> [String] {
    while splitter.at < text.count {
      switch splitter.readRow(of: text.span) {
      case .blank: continue
      case .tooLong: throw .headerTooLong(limit: rowLimit)
      case .unfinishedQuote: throw .headerUnfinished
      case .row:
        let names = splitter.cells.map { name(of: $0, in: text) }
        guard names.count <= columnLimit else {
          throw .tooManyColumns(found: names.count, limit: columnLimit)
        }
        return names
      }
    }
    throw .empty
  }

  private static func name(of cell: CellSpan, in text: [UInt8]) -> String {
    let bytes = cell.hasDoubledQuotes ? undoubled(text[cell.range]) : Array(text[cell.range])
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }

  /// Where each name stands; the first of two alike.
  static func positions(of header: [String]) -> [String: Int] {
    Dictionary(
      zip(header.map(folded), header.indices).filter { !$0.0.isEmpty }, uniquingKeysWith: min)
  }

  static func rows(
    of text: [UInt8], width: Int, by splitter: inout Splitter
  ) -> (cells: [CellSpan], lines: [UInt32], problems: [RowProblem]) {
    var (cells, lines, problems): ([CellSpan], [UInt32], [RowProblem]) = ([], [], [])
    let span = text.span
    while splitter.at < span.count {
      let line = splitter.line
      switch splitter.readRow(of: span) {
      case .blank: continue
      case .unfinishedQuote:
        // The mark may stand lines below where its row began; the splitter has passed its line.
        problems.append(RowProblem(line: splitter.line - 1, kind: .unfinishedQuote))
      case .tooLong: problems.append(RowProblem(line: line, kind: .tooLong(limit: rowLimit)))
      case .row:
        let found = splitter.cells.count
        if found == width {
          cells.append(contentsOf: splitter.cells)
          lines.append(UInt32(line))
        } else if found < width {
          let kind = RowProblem.Kind.tooFewCells(found: found, expected: width)
          problems.append(RowProblem(line: line, kind: kind))
        } else {
          let kind = RowProblem.Kind.tooManyCells(found: found, expected: width)
          problems.append(RowProblem(line: line, kind: kind))
        }
      }
    }
    return (cells, lines, problems)
  }

  /// Rows as RFC 4180 writes them, every cell in quotation marks.
  public static func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// Each pair of quotation marks as the one it stands for.
  static func undoubled(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == Ascii.quote && !isSecond
      // The first of each pair waits for the second.
      if byte != Ascii.quote || !isSecond { kept.append(byte) }
    }
    return kept
  }
}
