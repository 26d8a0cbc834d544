import Tables
import Vocabulary

/// One table somebody sent: a file of text, or one sheet of a workbook.
struct SentTable {
  /// As receipts name it: the file's name, with the sheet's number behind it where it is not the
  /// first. The sheet's own name may be somebody's.
  let name: String
  let table: Table
  /// The mapping that knows its columns.
  let mapping: TableMapping?
}

/// The tables of one file, and what of it is not read.
struct SentTables {
  private(set) var tables: [SentTable] = []
  private(set) var refusals: [Rejection] = []
  /// Cells that hold something and are not read: by what they stand in.
  private(set) var unread: [String: Int] = [:]

  /// Of a workbook the first sheet is read that is not hidden, and each that a mapping names.
  init(_ file: SubmittedFile, mappings: [TableMapping]) {
    do throws(TableProblem) {
      if let workbook = file.workbook {
        try readSheets(of: workbook, in: file, by: mappings)
      } else {
        add(try Table(bytes: file.bytes), named: file.shortName, by: mappings)
      }
    } catch {
      refusals.append(
        Rejection(file: file.shortName, problem: error.problem, expected: error.expected))
    }
  }

  private mutating func add(_ table: Table, named name: String, by mappings: [TableMapping]) {
    let mapping = mappings.first { MappedTable.recognises($0, table) }
    tables.append(SentTable(name: name, table: table, mapping: mapping))
    if table.cellsAboveHeader > 0 {
      unread["titles above the header", default: 0] += table.cellsAboveHeader
    }
  }

  private mutating func readSheets(
    of workbook: Workbook, in file: SubmittedFile, by mappings: [TableMapping]
  ) throws(TableProblem) {
    guard let first = workbook.first else { throw .noSheet(of: workbook.sheets.count) }
    var read: Set<Int> = []
    for number in workbook.sheets.indices {
      let naming = mappings.filter { $0.sheet.flatMap(workbook.sheet(named:)) == number }
      guard !naming.isEmpty, let table = try? workbook.table(ofSheet: number),
        naming.contains(where: { MappedTable.recognises($0, table) })
      else { continue }
      add(table, named: SentTables.name(of: number, first: first, in: file), by: naming)
      read.insert(number)
    }
    let others = mappings.filter { $0.sheet == nil }
    if others.isEmpty, !mappings.isEmpty, read.isEmpty {
      throw .noSheet(of: workbook.sheets.count)
    }
    if !read.contains(first) {
      let table = try workbook.table(ofSheet: first)
      let isKnown = others.contains { MappedTable.recognises($0, table) }
      if read.isEmpty || isKnown {
        add(table, named: file.shortName, by: others)
        read.insert(first)
      }
    }
    for number in workbook.sheets.indices where !read.contains(number) {
      let count = workbook.filledCells(ofSheet: number)
      if count > 0 { unread["sheet \(number + 1) of the workbook", default: 0] += count }
    }
  }

  private static func name(of sheet: Int, first: Int, in file: SubmittedFile) -> String {
    sheet == first ? file.shortName : file.shortName + ", sheet \(sheet + 1)"
  }
}
