/// A file of rows and columns whose first row names the columns: CSV (RFC 4180) and its kin, or a
/// sheet of a `Workbook`.
///
/// Commas, semicolons, tabs and bars are told apart by the header row. A row that cannot be read
/// is left out and told in `problems`; the rows after it are read. White space round a cell is not
/// part of it.
public struct Table: Sendable {
  /// Names of the columns, as written.
  public let header: [String]
  public let encoding: TextEncoding
  /// What stands between cells.
  public let delimiter: Character
  /// Rows left out, in order.
  public let problems: [RowProblem]
  /// Cells of a sheet's titles, which stand above the header; none in a file of text.
  public let cellsAboveHeader: Int

  private let text: [UInt8]
  private let cells: [CellSpan]
  private let lines: [UInt32]
  private let columnByName: [String: Int]
  private let isSheet: Bool

  /// Most bytes a file may have.
  public static let byteLimit = 1 << 30
  /// Most bytes a row may have.
  public static let rowLimit = 1 << 20
  public static let columnLimit = 2000

  /// Reads a whole file; throws when there is no table in it at all.
  public init(bytes: [UInt8]) throws(TableProblem) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Table.byteLimit else { throw .tooLarge(limit: Table.byteLimit) }
    guard !Table.isKnownBinary(bytes) else { throw .notText }
    (text, encoding) = try TextEncoding.decoded(bytes)
    let delimiterByte = Table.delimiter(of: text)
    delimiter = Character(Unicode.Scalar(delimiterByte))
    var splitter = Splitter(delimiter: delimiterByte, limit: Table.rowLimit)
    header = try Table.header(of: text, by: &splitter)
    columnByName = Table.positions(of: header)
    let rows = Table.rows(of: text, width: header.count, by: &splitter)
    (cells, lines, problems) = (rows.cells, rows.lines, rows.problems)
    (cellsAboveHeader, isSheet) = (0, false)
  }

  /// A sheet of a workbook: its cells stand anywhere in `text`, row by row as wide as the header,
  /// and its lines are the sheet's rows.
  init(
    header: [String], text: [UInt8], cells: [CellSpan], lines: [UInt32], problems: [RowProblem],
    cellsAboveHeader: Int
  ) {
    (self.header, self.text, self.cells, self.lines) = (header, text, cells, lines)
    (self.problems, self.cellsAboveHeader) = (problems, cellsAboveHeader)
    (encoding, delimiter, isSheet) = (.utf8, ",", true)
    columnByName = Table.positions(of: header)
  }

  /// The same rows under other column names, given by the folded name of each as it stands; a
  /// column that is not listed keeps its own.
  public func renaming(_ names: [String: String]) -> Table {
    Table(self, header: header.map { names[Table.folded($0)] ?? $0 })
  }

  private init(_ table: Table, header: [String]) {
    self.header = header
    (encoding, delimiter, problems) = (table.encoding, table.delimiter, table.problems)
    (text, cells, lines) = (table.text, table.cells, table.lines)
    (cellsAboveHeader, isSheet) = (table.cellsAboveHeader, table.isSheet)
    columnByName = Table.positions(of: header)
  }

  /// Rows under the header that could be read, counting from 0.
  public var rows: Range<Int> { 0..<lines.count }

  /// The column of this name, whatever its case, with space, `-` and `_` taken as the same.
  public func column(_ name: String) -> Int? { columnByName[Table.folded(name)] }

  /// The cell's text; empty when there is none.
  public func cell(_ row: Int, _ column: Int) -> String {
    String(decoding: bytes(row, column), as: UTF8.self)
  }

  /// The cell's text in UTF-8.
  public func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let cell = cells[row * header.count + column]
    let trimmed = trimmed(cell.range)
    guard cell.hasDoubledQuotes else { return text[trimmed] }
    return ArraySlice(Table.undoubled(text[trimmed]))
  }

  public func isBlank(_ row: Int, _ column: Int) -> Bool { firstByte(row, column) == nil }

  /// The first byte of the cell's text; nil when it is blank. Cheaper than asking for the text.
  public func firstByte(_ row: Int, _ column: Int) -> UInt8? {
    let range = cells[row * header.count + column].range
    var at = range.lowerBound
    while at < range.upperBound {
      if !Ascii.isSpace(text[at]) { return text[at] }
      at += 1
    }
    return nil
  }

  /// The line a row begins on, counting from 1; a sheet's row by its number.
  public func line(of row: Int) -> Int { Int(lines[row]) }

  /// The line a cell begins on, counting from 1: later than its row's after a cell of many lines.
  public func line(of row: Int, _ column: Int) -> Int {
    if isSheet { return line(of: row) }
    let width = header.count
    var at = Int(cells[row * width].start)
    let end = Int(cells[row * width + column].start)
    var line = self.line(of: row)
    while at < end {
      if Ascii.endsLine(text[at], before: at + 1 < end ? text[at + 1] : 0) { line += 1 }
      at += 1
    }
    return line
  }

  /// How a column's name is compared: lower case, with `_` for space and `-`.
  public static func folded(_ name: String) -> String {
    let kept = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "_")
    return kept.replacing("-", with: "_")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, Ascii.isSpace(text[first]) { first += 1 }
    while last > first, Ascii.isSpace(text[last - 1]) { last -= 1 }
    return first..<last
  }
}
