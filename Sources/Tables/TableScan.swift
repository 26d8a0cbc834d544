/// A table read row by row, for files too large to keep every cell's place: the same rules and the
/// same problems as `Table`, a constant amount of memory beside the text.
public struct TableScan: ~Copyable {
  /// Names of the columns, as written.
  public let header: [String]
  /// How the file's letters were written.
  public let encoding: TextEncoding
  /// What stands between cells.
  public let delimiter: Character
  /// The file's text in UTF-8; cells are ranges of it.
  public let text: [UInt8]
  /// Rows left out so far, in order.
  public private(set) var problems: [RowProblem] = []
  /// Rows left out so far, of which at most `problemLimit` are listed.
  public private(set) var problemCount = 0

  private var splitter: Splitter
  private var rowLine = 1

  /// Most bytes a file may have: cells are placed by 32 bits.
  public static let byteLimit = Int(UInt32.max) - 1
  /// Most problems that are listed; all are counted.
  public static let problemLimit = 1000

  /// Begins to read; throws when there is no table in the file at all.
  public init(bytes: consuming [UInt8]) throws(TableProblem) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= TableScan.byteLimit else { throw .tooLarge(limit: TableScan.byteLimit) }
    guard !Table.isKnownBinary(bytes) else { throw .notText }
    let (text, encoding) = try TextEncoding.decoded(bytes)
    let delimiter = Table.delimiter(of: text)
    var splitter = Splitter(delimiter: delimiter, limit: Table.rowLimit)
    header = try Table.header(of: text, by: &splitter)
    self.delimiter = Character(Unicode.Scalar(delimiter))
    self.splitter = splitter
    (self.text, self.encoding) = (text, encoding)
  }

  /// The line the present row begins on, counting from 1.
  public var line: Int { rowLine }

  /// Moves to the next row that can be read; false at the end. Rows that cannot are told in
  /// `problems`.
  public mutating func next() -> Bool {
    let held = text
    while splitter.at < held.count {
      rowLine = splitter.line
      let outcome = splitter.readRow(of: held.span)
      switch outcome {
      case .blank: continue
      case .unfinishedQuote: note(RowProblem(line: splitter.line - 1, kind: .unfinishedQuote))
      case .tooLong: note(RowProblem(line: rowLine, kind: .tooLong(limit: Table.rowLimit)))
      case .row:
        let (found, expected) = (splitter.cells.count, header.count)
        if found == expected { return true }
        let kind: RowProblem.Kind =
          found < expected
          ? .tooFewCells(found: found, expected: expected)
          : .tooManyCells(found: found, expected: expected)
        note(RowProblem(line: rowLine, kind: kind))
      }
    }
    return false
  }

  /// Where the cell of the present row stands in `text`, white space round it left out.
  public func range(_ column: Int) -> Range<Int> {
    let range = splitter.cells[column].range
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, Ascii.isSpace(text[first]) { first += 1 }
    while last > first, Ascii.isSpace(text[last - 1]) { last -= 1 }
    return first..<last
  }

  /// True when the cell holds doubled quotation marks, so that `range` is not yet its text.
  public func hasDoubledQuotes(_ column: Int) -> Bool {
    splitter.cells[column].hasDoubledQuotes
  }

  /// The cell's text in UTF-8.
  public func bytes(_ column: Int) -> [UInt8] {
    let slice = text[range(column)]
    return hasDoubledQuotes(column) ? Table.undoubled(slice) : Array(slice)
  }

  private mutating func note(_ problem: RowProblem) {
    problemCount += 1
    if problems.count < TableScan.problemLimit { problems.append(problem) }
  }
}
