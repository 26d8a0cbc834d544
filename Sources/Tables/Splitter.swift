/// One cell's bytes in the file: RFC 4180 quotes not counted.
struct CellSpan {
  let start: UInt32
  /// Length in bytes; the top bit says that quotation marks inside it are doubled.
  let marked: UInt32

  static let doubledQuotes: UInt32 = 1 << 31

  init(start: Int, end: Int, hasDoubledQuotes: Bool = false) {
    self.start = UInt32(start)
    marked = UInt32(end - start) | (hasDoubledQuotes ? CellSpan.doubledQuotes : 0)
  }

  var hasDoubledQuotes: Bool { marked & CellSpan.doubledQuotes != 0 }
  var range: Range<Int> {
    Int(start)..<Int(start) + Int(marked & ~CellSpan.doubledQuotes)
  }
}

/// Cuts the text of a table into cells, as RFC 4180 says, one row at a time.
struct Splitter {
  let delimiter: UInt8
  let limit: Int
  /// Where the next row begins.
  private(set) var at = 0
  /// The line it begins on, counting from 1.
  private(set) var line = 1
  /// Cells of the row just read.
  private(set) var cells: [CellSpan] = []

  init(delimiter: UInt8, limit: Int) {
    self.delimiter = delimiter
    self.limit = limit
  }

  enum Outcome { case row, blank, unfinishedQuote, tooLong }

  /// Reads the row at `at` and moves to the next.
  ///
  /// After a quotation mark that is never closed, the next row is the line after the one it was
  /// opened on: one bad mark must not swallow the rest of the file.
  mutating func readRow(of text: Span<UInt8>) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    let first = at
    while true {
      if at < text.count, text[at] == UInt8(ascii: "\"") {
        guard readQuotedCell(of: text, rowBegan: first) else {
          skipToNextLine(of: text)
          return .unfinishedQuote
        }
      } else {
        readPlainCell(of: text)
      }
      guard at < text.count, text[at] == delimiter else { break }
      at += 1
    }
    let length = at - first
    let isBlank = cells.count == 1 && (first..<at).allSatisfy { Ascii.isSpace(text[$0]) }
    skipToNextLine(of: text)
    if length > limit { return .tooLong }
    return isBlank ? .blank : .row
  }

  private mutating func readPlainCell(of text: Span<UInt8>) {
    let start = at
    while at < text.count {
      let byte = text[at]
      if byte == delimiter || byte == Ascii.lineFeed || byte == Ascii.carriageReturn { break }
      at += 1
    }
    // Too long a line is turned away whole; its cells are not kept.
    cells.append(CellSpan(start: start, end: min(at, start + limit + 1)))
  }

  /// False when the mark that opens the cell is not closed just before a separator, a line end or
  /// the end of the file, within the limit of a row; `at` and `line` then stand at the opening.
  private mutating func readQuotedCell(of text: Span<UInt8>, rowBegan first: Int) -> Bool {
    var (end, lines, hasDoubled) = (at + 1, 0, false)
    while end < text.count, end - first <= limit {
      let byte = text[end]
      if byte == Ascii.quote {
        let next = end + 1 < text.count ? text[end + 1] : Ascii.lineFeed
        if next == Ascii.quote {
          hasDoubled = true
          end += 2
          continue
        }
        guard next == delimiter || next == Ascii.lineFeed || next == Ascii.carriageReturn else {
          return false
        }
        cells.append(CellSpan(start: at + 1, end: end, hasDoubledQuotes: hasDoubled))
        (at, line) = (end + 1, line + lines)
        return true
      }
      if Ascii.endsLine(byte, before: end + 1 < text.count ? text[end + 1] : 0) { lines += 1 }
      end += 1
    }
    return false
  }

  private mutating func skipToNextLine(of text: Span<UInt8>) {
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == Ascii.lineFeed { break }
      if byte == Ascii.carriageReturn {
        if at < text.count, text[at] == Ascii.lineFeed { at += 1 }
        break
      }
    }
    line += 1
  }
}

enum Ascii {
  static let lineFeed: UInt8 = 10
  static let carriageReturn: UInt8 = 13
  static let quote = UInt8(ascii: "\"")

  /// True for a line feed, and for a carriage return that no line feed follows.
  static func endsLine(_ byte: UInt8, before next: UInt8) -> Bool {
    byte == lineFeed || (byte == carriageReturn && next != lineFeed)
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
