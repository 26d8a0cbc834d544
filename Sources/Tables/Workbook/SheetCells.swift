/// The cells of one sheet that hold something, row by row, as its XML gives them.
struct SheetCells {
  struct Row {
    /// As the sheet numbers it, counting from 1.
    let number: Int
    /// Its cells, in `columns` and `spans`.
    var cells: Range<Int>
    /// Why it cannot be read.
    var fault: RowProblem.Kind?
  }

  /// A cell that reaches over the rows below it.
  struct Merged {
    let column: Int
    let rows: ClosedRange<Int>
  }

  /// The workbook's shared texts, then the sheet's own.
  private(set) var text: [UInt8]
  private(set) var rows: [Row] = []
  private(set) var columns: [UInt16] = []
  private(set) var spans: [CellSpan] = []
  private(set) var merged: [Merged] = []

  private let book: Workbook
  private var lengthOfRow = 0
  private var lengthOfAll = 0
  private var cell = Cell()

  /// What is known of the cell being read.
  private struct Cell {
    var column = 0
    var kind = "n"
    var style = 0
    var value: [UInt8] = []
    var hasFormula = false
  }

  init(_ xml: [UInt8], of book: Workbook) throws(TableProblem) {
    self.book = book
    text = book.strings.text
    do {
      var scanner = try XMLScanner(xml)
      try read(&scanner)
    } catch let refusal as XMLScanner.Refusal {
      throw refusal.asTableProblem
    } catch let problem as TableProblem {
      throw problem
    } catch {
      throw .damagedWorkbook
    }
  }

  private mutating func read(_ scanner: inout XMLScanner) throws {
    var (isValue, phonetic) = (false, 0)
    while true {
      switch try scanner.next() {
      case .end: return
      case .open:
        switch scanner.name {
        case "row": try begin(row: try scanner.attribute("r"))
        case "c":
          try beginCell(
            at: try scanner.attribute("r"), kind: try scanner.attribute("t"),
            style: try scanner.attribute("s"))
        case "f": cell.hasFormula = true
        case "rPh": phonetic += 1
        case "v", "t": isValue = phonetic == 0
        case "mergeCell": try merge(try scanner.attribute("ref") ?? "")
        default: break
        }
      case .text: if isValue { cell.value += scanner.text }
      case .close:
        switch scanner.name {
        case "v", "t": isValue = false
        case "rPh": phonetic -= 1
        case "c": try endCell()
        default: break
        }
      }
    }
  }

  private mutating func begin(row written: String?) throws {
    let before = rows.last?.number ?? 0
    guard let number = written.map({ Int($0) }) ?? before + 1, number > before,
      number <= Workbook.rowLimit
    else { throw TableProblem.damagedWorkbook }
    rows.append(Row(number: number, cells: spans.count..<spans.count))
    cell.column = -1
    lengthOfRow = 0
  }

  private mutating func beginCell(at place: String?, kind: String?, style: String?) throws {
    guard let row = rows.last else { throw TableProblem.damagedWorkbook }
    var column = cell.column + 1
    if let place {
      guard let read = CellPlace(place), read.row == row.number, read.column >= column else {
        throw TableProblem.damagedWorkbook
      }
      column = read.column
    }
    cell = Cell(column: column)
    cell.kind = kind ?? "n"
    cell.style = style.flatMap { Int($0) } ?? 0
  }

  private mutating func endCell() throws {
    if cell.kind == "e" { return fault(.cellError(column: cell.column + 1)) }
    if cell.hasFormula, cell.value.isEmpty, cell.kind != "str" {
      return fault(.formulaWithoutResult(column: cell.column + 1))
    }
    guard let span = try span(), !isBlank(span) else { return }
    guard cell.column < Table.columnLimit else {
      throw TableProblem.tooManyColumns(found: cell.column + 1, limit: Table.columnLimit)
    }
    lengthOfRow += span.range.count
    lengthOfAll += span.range.count
    if lengthOfRow > Table.rowLimit { fault(.tooLong(limit: Table.rowLimit)) }
    // A text that many cells share counts in each: a short file must not become an endless one.
    guard lengthOfAll <= Table.byteLimit else {
      throw TableProblem.tooLarge(limit: Table.byteLimit)
    }
    columns.append(UInt16(cell.column))
    spans.append(span)
    guard spans.count <= Workbook.cellLimit else {
      throw TableProblem.tooManyCells(limit: Workbook.cellLimit)
    }
    rows[rows.count - 1].cells = rows[rows.count - 1].cells.lowerBound..<spans.count
  }

  private mutating func fault(_ kind: RowProblem.Kind) {
    if rows[rows.count - 1].fault == nil { rows[rows.count - 1].fault = kind }
  }

  /// Where the cell's text stands; nil when it has none.
  private mutating func span() throws -> CellSpan? {
    guard !cell.value.isEmpty else { return nil }
    switch cell.kind {
    case "s":
      let number = Int(String(decoding: cell.value, as: UTF8.self))
      guard let range = number.flatMap(book.strings.range) else {
        throw TableProblem.damagedWorkbook
      }
      return CellSpan(start: range.lowerBound, end: range.upperBound)
    case "b": return own(Array((cell.value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8))
    case "n":
      let written = String(decoding: cell.value, as: UTF8.self)
      let format = book.formats.indices.contains(cell.style) ? book.formats[cell.style] : .number
      return own(Array(format.written(written, countsFrom1904: book.countsFrom1904).utf8))
    case "str", "inlineStr":
      return own(EscapedLetters.unescaped(cell.value[...]) ?? cell.value)
    default: return own(cell.value)
    }
  }

  private mutating func own(_ bytes: [UInt8]) -> CellSpan {
    text += bytes
    return CellSpan(start: text.count - bytes.count, end: text.count)
  }

  private func isBlank(_ span: CellSpan) -> Bool { text[span.range].allSatisfy(Ascii.isSpace) }

  private mutating func merge(_ reference: String) throws {
    let corners = reference.split(separator: ":").map { CellPlace(String($0)) }
    guard corners.count == 2, let first = corners[0], let last = corners[1],
      first.row <= last.row, first.column <= last.column
    else {
      throw TableProblem.damagedWorkbook
    }
    if first.row < last.row {
      merged.append(Merged(column: first.column, rows: first.row...last.row))
    }
  }
}

/// `AB12`: a column counting from 0, a row from 1.
struct CellPlace {
  let column: Int
  let row: Int

  init?(_ text: String) {
    let letters = text.utf8.filter { $0 != UInt8(ascii: "$") }
    let name = letters.prefix { $0 >= 65 && $0 <= 90 }
    guard (1...3).contains(name.count),
      let row = Int(String(decoding: letters.dropFirst(name.count), as: UTF8.self)),
      (1...Workbook.rowLimit).contains(row)
    else { return nil }
    self.row = row
    column = name.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }
}
