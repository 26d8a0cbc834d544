/// Gathers the lines below a plan's header into rows.
struct PlanRows {
  private let columns: [PlanHeader.Column]
  private let edges: [Double]
  private let size: Double
  private var rows: [PlanTable.Row] = []
  private var before: TextLine?
  private var group: String?
  private var isNewPage = false
  private var count = 0

  init(columns: [PlanHeader.Column], edges: [Double], size: Double) {
    self.columns = columns
    self.edges = edges
    self.size = size
  }

  private var numberColumn: Int? { columns.firstIndex(of: .number) }
  private var keyColumn: Int {
    columns.firstIndex(of: .recommendation) ?? columns.firstIndex(of: .action) ?? 0
  }

  mutating func turnPage() { isNewPage = true }

  /// Puts a line's words into the open row or a new one; false where the table has ended.
  mutating func take(_ line: TextLine, isFirst: Bool) -> Bool {
    count += 1
    if let before, line.page > before.page + 1 { return false }
    let cells = split(line)
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    if line.size > size * 1.3, line.isBold { return false }
    if ends(line) { return false }
    let isTheme =
      line.cells.count == 1 && line.isBold && before.map { !$0.isBold } ?? !isFirst
      && line.text.split(separator: " ").count <= 14
    let isAcross = crosses(line) || isTheme || isFirst && line.cells.count == 1 && line.isBold
    let gap = before.map { $0.page == line.page ? line.top - $0.bottom : 0 } ?? 0
    if isAcross {
      guard line.text.split(separator: " ").count <= 14, line.isBold || !Passage.ends(line.text)
      else {
        return false
      }
      group = line.text
      before = nil
      return true
    }
    if let before, gap > 60, before.page == line.page { return false }
    let isTurned = isNewPage || before.map { $0.page != line.page } ?? false
    if rows.isEmpty || before == nil || starts(cells, filled, gap: gap, isTurned: isTurned) {
      rows.append(
        PlanTable.Row(cells: [:], page: line.page, box: line.box, group: group, line: count))
    }
    let isNext = gap > size * 0.55 && cells[keyColumn].isEmpty && before != nil
    isNewPage = false
    add(cells, of: line, isNext: isNext)
    before = line
    return true
  }

  private func ends(_ line: TextLine) -> Bool {
    let words = Letters.words(line.text)
    return line.cells.count == 1 && line.isBold
      && ["appendix", "glossary", "annex", "conclusion", "bibliography", "references"].contains(
        words.first ?? "")
  }

  /// One piece that lies over most of the columns.
  private func crosses(_ line: TextLine) -> Bool {
    guard line.cells.count == 1, edges.count >= 2, line.text.split(separator: " ").count >= 2 else {
      return false
    }
    return edges.filter { $0 > line.left + 4 && $0 < line.right - 4 }.count >= 2
      && line.left < edges[0]
  }

  private func starts(
    _ cells: [String], _ filled: [Int], gap: Double, isTurned: Bool
  ) -> Bool {
    if let number = numberColumn {
      return !cells[number].isEmpty && LabelReader.label(of: cells[number] + " ") != nil
    }
    if columns[0] == .recommendation || keyColumn == 0, !cells[keyColumn].isEmpty,
      let label = LabelReader.label(of: cells[keyColumn]), label.kind != .bullet, label.isClosed,
      label.kind == .decimal || label.kind == .recommendation || label.kind == .code
    {
      return true
    }
    let key = cells[keyColumn]
    guard !key.isEmpty else { return false }
    if isTurned {
      let last = rows.last?.cells[columns[keyColumn]] ?? ""
      return Passage.ends(last) && (key.first?.isUppercase ?? false) && filled.count > 1
    }
    return gap > size * 0.55 && filled.count > 1 && (key.first.map { !$0.isLowercase } ?? true)
  }

  private mutating func add(_ cells: [String], of line: TextLine, isNext: Bool) {
    for (index, text) in cells.enumerated() where !text.isEmpty {
      let column = columns[index]
      let old = rows[rows.count - 1].cells[column] ?? ""
      let isOther = isNext && column == .lead && !old.isEmpty && text.first?.isUppercase == true
      rows[rows.count - 1].cells[column] = isOther ? old + "; " + text : Hyphens.joined(old, text)
    }
    if line.page == rows[rows.count - 1].page, let box = rows[rows.count - 1].box {
      rows[rows.count - 1].box = [
        min(box[0], line.left), min(box[1], line.top), max(box[2], line.right),
        max(box[3], line.bottom),
      ]
    }
  }

  /// The words of a line, column by column; a piece over an edge is parted at a space there.
  private func split(_ line: TextLine) -> [String] {
    var cells = Array(repeating: "", count: columns.count)
    for piece in line.cells {
      var rest = Array(piece.text)
      var left = piece.left
      while !rest.isEmpty {
        let column = edges.firstIndex { left + 1 < $0 } ?? edges.count
        let limit = column < edges.count ? edges[column] : .infinity
        let right = piece.right
        guard right > limit + 2, right > left else {
          cells[column] = Hyphens.joined(cells[column], Letters.tidy(String(rest)))
          break
        }
        let width = (right - left) / Double(rest.count)
        let cut = PlanRows.space(in: rest, near: Int((limit - left) / width))
        let part = Letters.tidy(String(rest[..<cut]))
        if !part.isEmpty { cells[column] = Hyphens.joined(cells[column], part) }
        rest = Array(rest[cut...])
        left = max(limit, left + Double(cut) * width)
      }
    }
    return cells
  }

  private static func space(in letters: [Character], near place: Int) -> Int {
    let spaces = letters.indices.filter { letters[$0] == " " }
    let nearest = spaces.min { abs($0 - place) < abs($1 - place) }
    guard let nearest, abs(nearest - place) <= 8 else { return letters.count }
    return nearest + 1
  }

  func table(page: Int) -> PlanTable {
    var table = PlanTable(rows: [], page: page)
    for row in rows where row.cells[.recommendation] != nil || row.cells[.action] != nil {
      table.rows.append(row)
    }
    return table
  }
}
