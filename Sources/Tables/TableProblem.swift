/// Why a file could not be read as a table at all.
public enum TableProblem: Error, Hashable, Sendable {
  case empty
  /// More bytes than a table may have.
  case tooLarge(limit: Int)
  /// A workbook, a PDF or another file that is not plain text.
  case notText
  /// UTF-16 whose last letter is missing a byte.
  case cutShort
  case headerTooLong(limit: Int)
  /// A quotation mark in the header row is never closed.
  case headerUnfinished
  /// The first row of a sheet holds an error, or a formula without its result.
  case headerUnreadable
  case tooManyColumns(found: Int, limit: Int)
  /// A ZIP file that holds no workbook.
  case noWorkbook
  /// A part of a workbook that is missing or is not the XML it should be.
  case damagedWorkbook
  /// A part of a workbook declares entities of its own: no spreadsheet program writes any.
  case declaresEntities
  /// A workbook that unpacks to far more than its size.
  case unpacksTooFar
  case noSheet(of: Int)
  case tooManySheets(limit: Int)
  case tooManyCells(limit: Int)

  /// What is wrong, in words that carry nothing of the file's content.
  public var problem: String {
    switch self {
    case .empty: "the file is empty"
    case .tooLarge(let limit): "the file is larger than \(limit >> 20) MiB"
    case .notText: "the file is not plain text"
    case .cutShort: "the file breaks off in the middle of a letter"
    case .headerTooLong(let limit): "the header row is longer than \(limit >> 10) KiB"
    case .headerUnfinished: "a quotation mark in the header row is not closed properly"
    case .headerUnreadable: "the row that should name the columns holds an error or a formula"
    case .tooManyColumns(let found, let limit):
      "the header row has \(found) columns, more than \(limit)"
    case .noWorkbook: "a ZIP file that is no workbook"
    case .damagedWorkbook: "the workbook is damaged or cut short"
    case .declaresEntities: "the workbook's XML declares entities of its own"
    case .unpacksTooFar: "the workbook unpacks to far more than its size"
    case .noSheet(let count):
      "none of the workbook's \(count) \(count == 1 ? "sheet" : "sheets") is the one to be read"
    case .tooManySheets(let limit): "the workbook has more than \(limit) sheets"
    case .tooManyCells(let limit): "the sheet has more than \(limit) cells, empty ones counted"
    }
  }

  /// What would have been right, and what to do.
  public var expected: String {
    switch self {
    case .empty: "a header row and the rows below it"
    case .tooLarge: "a smaller file: send it in parts, each with the header row"
    case .notText: "a CSV file: save the sheet as CSV (UTF-8) and send that"
    case .cutShort: "the whole file: send it again"
    case .headerTooLong, .tooManyColumns, .headerUnreadable:
      "a table whose first row names its columns"
    case .headerUnfinished: "each quoted name closed by a quotation mark before the next comma"
    case .noWorkbook: "a CSV file, or a workbook as a spreadsheet program saves it (.xlsx)"
    case .damagedWorkbook: "the whole file: save it again in its program and send that"
    case .declaresEntities, .unpacksTooFar:
      "a workbook as a spreadsheet program saves it (.xlsx)"
    case .noSheet: "a sheet that is not hidden, or of the name the mapping gives"
    case .tooManySheets, .tooManyCells:
      "the table alone: save its sheet as CSV (UTF-8) and send that"
    }
  }
}

/// Why one row of a table was left out; the other rows are read.
public struct RowProblem: Hashable, Sendable {
  /// The line of the file it begins on, counting from 1.
  public let line: Int
  public let kind: Kind

  public enum Kind: Hashable, Sendable {
    /// A quotation mark opened on this line is never closed, or closed in mid-cell.
    case unfinishedQuote
    case tooLong(limit: Int)
    case tooFewCells(found: Int, expected: Int)
    case tooManyCells(found: Int, expected: Int)
    /// A cell, by its column from 1, shows an error of the spreadsheet, such as a broken reference.
    case cellError(column: Int)
    /// A formula whose result the file does not hold.
    case formulaWithoutResult(column: Int)
  }

  /// What is wrong, in words that carry nothing of the row's content.
  public var problem: String {
    switch kind {
    case .unfinishedQuote: "a quotation mark opened on this line is not closed properly"
    case .tooLong(let limit): "the row is longer than \(limit >> 10) KiB"
    case .tooFewCells(let found, let expected):
      "the row has \(found) cells where the header has \(expected)"
    case .tooManyCells(let found, let expected):
      "the row has \(found) cells where the header has \(expected)"
    case .cellError(let column): "the cell in column \(column) holds an error of the spreadsheet"
    case .formulaWithoutResult(let column):
      "the cell in column \(column) holds a formula without its result"
    }
  }

  /// What would have been right.
  public var expected: String {
    switch kind {
    case .unfinishedQuote:
      "a cell in quotation marks closed before the next column, with marks inside it doubled"
    case .tooLong: "a row of ordinary length: look for a missing quotation mark or line end"
    case .tooFewCells(_, let expected), .tooManyCells(_, let expected):
      "\(expected) cells; a cell that holds the separator stands in quotation marks"
    case .cellError: "a value in its place"
    case .formulaWithoutResult: "values: open the file in its program, save it and send that"
    }
  }
}
