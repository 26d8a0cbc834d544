extension Table {
  /// The table a sheet holds. Its header is the first row, or the first of two cells or more: a
  /// title stands alone above it. What is merged downwards stands in each row it covers.
  init(_ sheet: SheetCells) throws(TableProblem) {
    let rows = sheet.rows.filter { !$0.cells.isEmpty || $0.fault != nil }
    guard !rows.isEmpty else { throw .empty }
    let top = rows.prefix(Table.titleRows).firstIndex { $0.cells.count > 1 } ?? rows.startIndex
    guard rows[top].fault == nil else { throw .headerUnreadable }
    let width = Int(sheet.columns.max() ?? 0) + 1
    let below = rows[(top + 1)...]
    guard below.count * width <= Workbook.cellLimit else {
      throw .tooManyCells(limit: Workbook.cellLimit)
    }
    var grid = SheetGrid(width: width)
    for row in below {
      if let fault = row.fault {
        grid.problems.append(RowProblem(line: row.number, kind: fault))
      } else {
        grid.add(row, of: sheet)
      }
    }
    try grid.fillDown(sheet.merged, from: rows[top].number)
    var header = [String](repeating: "", count: width)
    for cell in rows[top].cells {
      let text = String(decoding: sheet.text[sheet.spans[cell].range], as: UTF8.self)
      header[Int(sheet.columns[cell])] =
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    self.init(
      header: header, text: sheet.text, cells: grid.cells, lines: grid.lines,
      problems: grid.problems, cellsAboveHeader: rows[..<top].reduce(0) { $0 + $1.cells.count })
  }

  /// Rows in which the header is looked for.
  private static let titleRows = 20
}

/// The rows of a sheet with every cell in its place.
private struct SheetGrid {
  let width: Int
  private(set) var cells: [CellSpan] = []
  private(set) var lines: [UInt32] = []
  var problems: [RowProblem] = []

  init(width: Int) { self.width = width }

  mutating func add(_ row: SheetCells.Row, of sheet: SheetCells) {
    let start = cells.count
    cells.append(contentsOf: repeatElement(CellSpan(start: 0, end: 0), count: width))
    for cell in row.cells { cells[start + Int(sheet.columns[cell])] = sheet.spans[cell] }
    lines.append(UInt32(row.number))
  }

  /// Says what a merged cell holds in each row it covers, where that row holds anything at all.
  mutating func fillDown(
    _ merged: [SheetCells.Merged], from header: Int
  ) throws(TableProblem) {
    var filled = 0
    for block in merged where block.rows.lowerBound > header && block.column < width {
      guard let top = index(ofLine: block.rows.lowerBound) else { continue }
      let span = cells[top * width + block.column]
      var row = top + 1
      while row < lines.count, Int(lines[row]) <= block.rows.upperBound {
        if cells[row * width + block.column].range.isEmpty {
          cells[row * width + block.column] = span
        }
        (row, filled) = (row + 1, filled + 1)
      }
      guard filled <= Workbook.cellLimit else { throw .tooManyCells(limit: Workbook.cellLimit) }
    }
  }

  /// The row of this line, which stand in order.
  private func index(ofLine line: Int) -> Int? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(lines[middle]) < line { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && Int(lines[low]) == line ? low : nil
  }
}
