import Tables
import Vocabulary

/// Finds the rows of a submission that somebody could mend.
struct MendableRows {
  private struct Source {
    let table: Table
    let mapping: TableMapping?
    /// Columns that may be kept, counting from 0.
    let kept: Set<Int>
    /// Rows whose cells here are alike belong together.
    let together: Int?
  }

  private var sources: [String: Source] = [:]

  mutating func add(_ sheet: Sheet, mapping: TableMapping?) {
    let header = sheet.table.header
    let kept = header.indices.filter {
      sheet.flow.letsIn(sheet.name + "." + Table.folded(header[$0]))
        || sheet.flow.letsIn(sheet.name + "." + header[$0])
    }
    sources[sheet.file] = Source(
      table: sheet.table, mapping: mapping, kept: Set(kept), together: nil)
  }

  mutating func add(notices sheet: Sheet) {
    let notices = NoticeSheet(sheet)
    let left = Set(notices.leftOut.map(\.position))
    sources[sheet.file] = Source(
      table: sheet.table, mapping: nil,
      kept: Set(sheet.table.header.indices.filter { !left.contains($0) }),
      together: notices.reference.position)
  }

  /// The rows, in the order of their file.
  func rows(in gathered: Gathered) -> [MendableRow] {
    var found: [MendableRow] = []
    let files = Dictionary(grouping: gathered.rejections, by: \.file)
    for (file, rejections) in files.sorted(by: { $0.key < $1.key }) {
      guard let source = sources[file] else { continue }
      let told = Dictionary(grouping: rejections) { MendableRows.row(of: $0, in: source.table) }
      for (row, rejections) in told.sorted(by: { ($0.key ?? -1) < ($1.key ?? -1) }) {
        guard found.count < MendableRow.limit else { return found }
        if let row, let mendable = mendable(row, source, file, rejections, gathered) {
          found.append(mendable)
        }
      }
    }
    return found
  }

  /// The row a rejection is of: a cell of many lines is told of on its own line.
  private static func row(of rejection: Rejection, in table: Table) -> Int? {
    guard let line = rejection.line, !table.rows.isEmpty else { return nil }
    var (low, high) = (0, table.rows.count)
    while low < high {
      let middle = (low + high) / 2
      if table.line(of: middle) <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0, line <= table.line(of: low - 1, table.header.count - 1) else { return nil }
    return low - 1
  }

  private func mendable(
    _ row: Int, _ source: Source, _ file: String, _ rejections: [Rejection], _ gathered: Gathered
  ) -> MendableRow? {
    let line = source.table.line(of: row)
    guard !gathered.outside.contains(RowPlace(file: file, line: line)) else { return nil }
    let cells = self.cells(row, source)
    let companions = companions(of: row, source, file, gathered)
    guard size(of: [cells] + companions) <= MendableRow.byteLimit else { return nil }
    return MendableRow(
      file: file, line: line, header: source.table.header, kept: source.kept.sorted(),
      cells: cells, companions: companions, rejections: rejections, mapping: source.mapping)
  }

  private func cells(_ row: Int, _ source: Source) -> [String] {
    source.table.header.indices.map { source.kept.contains($0) ? source.table.cell(row, $0) : "" }
  }

  private func companions(
    of row: Int, _ source: Source, _ file: String, _ gathered: Gathered
  ) -> [[String]] {
    guard let column = source.together, !source.table.isBlank(row, column) else { return [] }
    let reference = source.table.cell(row, column)
    return source.table.rows.filter { other in
      let place = RowPlace(file: file, line: source.table.line(of: other))
      return other != row && source.table.cell(other, column) == reference
        && !gathered.outside.contains(place)
    }.map { cells($0, source) }
  }

  private func size(of rows: [[String]]) -> Int {
    rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.utf8.count } }
  }
}
