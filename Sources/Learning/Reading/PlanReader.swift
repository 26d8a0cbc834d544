/// Finds action plans among the lines of pages, with or without rules between their cells.
struct PlanReader {
  private let lines: [TextLine]
  private var plans: [PlanTable] = []
  private var used: Set<Int> = []

  /// The plans, and the lines that belong to none.
  static func plans(in lines: [TextLine]) -> ([PlanTable], [TextLine]) {
    var reader = PlanReader(lines: lines)
    reader.readAll()
    let rest = lines.indices.filter { !reader.used.contains($0) }.map { lines[$0] }
    return (reader.plans, rest)
  }

  private init(lines: [TextLine]) { self.lines = lines }

  /// A header: the columns with their places, and the line after it.
  private struct Header {
    var columns: [(kind: PlanHeader.Column, left: Double, right: Double)]
    var end: Int
    var key: String
  }

  private mutating func readAll() {
    var index = 0
    while index < lines.count {
      guard let header = header(at: index) else {
        index += 1
        continue
      }
      index = readTable(from: index, header)
    }
  }

  /// The header that begins at a line: up to six lines whose pieces all are words of headers.
  private func header(at start: Int) -> Header? {
    guard lines[start].cells.count >= 2,
      lines[start].cells.contains(where: { isHeadText($0.text) })
    else { return nil }
    var columns: [(text: String, left: Double, right: Double)] = []
    var best: Header?
    for index in start..<min(lines.count, start + 6) {
      let line = lines[index]
      guard line.page == lines[start].page, line.cells.allSatisfy({ isHeadText($0.text) }) else {
        break
      }
      if index > start, line.top - lines[index - 1].bottom > line.height * 1.1 { break }
      for cell in line.cells { PlanReader.put(cell, into: &columns) }
      let kinds = columns.sorted { $0.left < $1.left }.map {
        (kind: PlanHeader.kind(of: $0.text) ?? .other, left: $0.left, right: $0.right)
      }
      let known = Set(kinds.map(\.kind)).subtracting([.other])
      let hasKey = known.contains(.recommendation) || known.contains(.action)
      if known.count >= 3, hasKey {
        best = Header(
          columns: kinds, end: index + 1,
          key: Letters.folded(columns.map(\.text).joined(separator: " ")))
      }
    }
    return best
  }

  private func isHeadText(_ text: String) -> Bool {
    let words = Letters.words(text)
    return text.trimmed == "#"
      || !words.isEmpty && words.count <= 10
        && words.allSatisfy { PlanHeader.vocabulary.contains($0) }
  }

  private static func put(
    _ cell: SourceRun, into columns: inout [(text: String, left: Double, right: Double)]
  ) {
    if let index = columns.firstIndex(where: {
      $0.left < cell.right + 2 && cell.left < $0.right + 2
    }) {
      columns[index].text += " " + cell.text
      columns[index].left = min(columns[index].left, cell.left)
      columns[index].right = max(columns[index].right, cell.right)
    } else {
      columns.append((cell.text, cell.left, cell.right))
    }
  }

  /// Reads rows below a header to the end of the table; the place after it.
  private mutating func readTable(from start: Int, _ header: Header) -> Int {
    for index in start..<header.end { used.insert(index) }
    var rows = PlanRows(
      columns: header.columns.map(\.kind), edges: edges(below: header),
      size: lines[header.end - 1].size)
    var index = header.end
    while index < lines.count {
      if let again = self.header(at: index) {
        let isSame = again.columns.count == header.columns.count
        guard isSame else { break }
        for line in index..<again.end { used.insert(line) }
        index = again.end
        rows.turnPage()
        continue
      }
      guard rows.take(lines[index], isFirst: index == header.end) else { break }
      used.insert(index)
      index += 1
    }
    let table = rows.table(page: lines[start].page)
    if !table.rows.isEmpty { plans.append(table) }
    return max(index, header.end)
  }

  /// Where one column ends and the next begins: the emptiest place between their heads.
  private func edges(below header: Header) -> [Double] {
    let page = lines[header.end - 1].page
    var cells: [SourceRun] = []
    for line in lines[header.end...].prefix(120) where line.page - page <= 2 { cells += line.cells }
    return zip(header.columns, header.columns.dropFirst()).map { first, second in
      let (low, high) = ((first.left + first.right) / 2, (second.left + second.right) / 2)
      let places = stride(from: min(low, high), through: max(low, high), by: 1.5)
      let scored = places.map { place in
        (place, cells.reduce(0) { $0 + ($1.left < place - 0.5 && $1.right > place + 0.5 ? 1 : 0) })
      }
      let least = scored.map(\.1).min() ?? 0
      let clear = scored.filter { $0.1 == least }.map(\.0)
      return PlanReader.middle(clear) ?? (first.right + second.left) / 2
    }
  }

  /// The middle of the longest stretch of places next to each other.
  private static func middle(_ places: [Double]) -> Double? {
    var best: (Double, Double)?
    var open: (Double, Double)?
    for place in places {
      if let current = open, place - current.1 < 2 {
        open = (current.0, place)
      } else {
        open = (place, place)
      }
      if let current = open, best.map({ current.1 - current.0 > $0.1 - $0.0 }) ?? true {
        best = current
      }
    }
    return best.map { ($0.0 + $0.1) / 2 }
  }
}
