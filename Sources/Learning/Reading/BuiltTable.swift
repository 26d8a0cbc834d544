/// A table as Word or the web gives it: rows of cells, each of paragraphs.
struct BuiltTable {
  private struct Cell {
    var passages: [Passage] = []
    var span = 1
    var isContinued = false
    var text: String { Letters.tidy(passages.map(\.whole).joined(separator: " ")) }
  }
  private var rows: [[Cell]] = []

  mutating func openRow() { rows.append([]) }
  mutating func openCell() {
    if rows.isEmpty { rows.append([]) }
    rows[rows.count - 1].append(Cell())
  }
  mutating func span(_ columns: Int) { change { $0.span = max(1, min(columns, 60)) } }
  mutating func mergeDown(isStart: Bool) { change { $0.isContinued = !isStart } }
  mutating func add(_ passage: Passage) { change { $0.passages.append(passage) } }

  private mutating func change(_ body: (inout Cell) -> Void) {
    guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    body(&rows[row][cell])
  }

  /// The table as an action plan; nil where its head is not one's.
  func plan() -> PlanTable? {
    for (index, row) in rows.prefix(4).enumerated() {
      let kinds = row.map { PlanHeader.kind(of: $0.text) ?? .other }
      let known = Set(kinds).subtracting([.other])
      guard known.count >= 3, known.contains(.recommendation) || known.contains(.action) else {
        continue
      }
      var starts: [Int] = []
      var at = 0
      for cell in row {
        starts.append(at)
        at += cell.span
      }
      return plan(below: index, kinds: kinds, starts: starts)
    }
    return nil
  }

  private func plan(below head: Int, kinds: [PlanHeader.Column], starts: [Int]) -> PlanTable {
    var plan = PlanTable(rows: [], page: nil)
    var group: String?
    for (index, row) in rows.enumerated() where index > head {
      if row.count == 1 || row.filter({ !$0.text.isEmpty }).count == 1 && row[0].span > 1 {
        group = row.first { !$0.text.isEmpty }?.text
        continue
      }
      if row.map({ PlanHeader.kind(of: $0.text) ?? .other }) == kinds { continue }
      var cells: [PlanHeader.Column: String] = [:]
      var at = 0
      for cell in row {
        let column = starts.lastIndex { $0 <= at } ?? 0
        if !cell.text.isEmpty, kinds[column] != .other {
          cells[kinds[column]] = [cells[kinds[column]], cell.text].compactMap { $0 }.joined(
            separator: " ")
        }
        at += cell.span
      }
      let line = row.flatMap(\.passages).first?.line ?? index
      plan.rows.append(PlanTable.Row(cells: cells, page: nil, box: nil, group: group, line: line))
    }
    return plan
  }

  /// Its paragraphs in reading order; a cell that is only a number is the label of the next.
  func flattened() -> [Passage] {
    var out: [Passage] = []
    for row in rows {
      var label: String?
      for cell in row {
        let text = cell.text
        if let found = LabelReader.label(of: text + " "), found.length > text.count,
          found.kind != .bullet
        {
          label = text
          continue
        }
        for (index, passage) in cell.passages.enumerated() {
          var passage = passage
          if index == 0, let mark = label, passage.label == nil {
            passage.label = LabelReader.label(of: mark + " ")
            passage.label?.isClosed = true
            label = nil
          }
          if index == 0, row.count > 1 { passage.cells = row.map(\.text) }
          out.append(passage)
        }
      }
    }
    return out
  }
}
