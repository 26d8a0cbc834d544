/// What a page carries besides its text: running heads and feet, page numbers, footnotes.
struct Furniture {
  /// Lines of the text proper, in order.
  private(set) var lines: [TextLine] = []
  /// Running heads and feet, each once, as printed: they often hold a name.
  private(set) var running: [String] = []
  /// Small print at the feet of pages.
  private(set) var notes: [TextLine] = []

  init(_ pages: [SourcePage]) {
    let all = pages.map { LineMaker.lines(of: $0) }
    let heights = Dictionary(pages.map { ($0.number, $0.height) }) { first, _ in first }
    let repeated = Furniture.repeated(all, heights)
    let body = Furniture.bodySize(all)
    var seen: Set<String> = []
    for pageLines in all {
      var kept: [TextLine] = []
      for line in pageLines {
        let edge = Furniture.edge(of: line, height: heights[line.page] ?? 842)
        let key = Letters.masked(line.text)
        if edge != nil, repeated.contains(key) {
          if seen.insert(key).inserted { running.append(line.text) }
        } else if edge == nil || !Furniture.isPageNumber(line.text) {
          kept.append(line)
        }
      }
      let (text, small) = Furniture.parted(kept, body: body)
      lines += text
      notes += small
    }
  }

  /// Text that returns at the edge of three pages or a quarter of them.
  private static func repeated(_ pages: [[TextLine]], _ heights: [Int: Double]) -> Set<String> {
    var counts: [String: Int] = [:]
    for lines in pages {
      var seen: Set<String> = []
      for line in lines where edge(of: line, height: heights[line.page] ?? 842) != nil {
        let key = Letters.masked(line.text)
        if PlanHeader.headings(in: line) < 3, seen.insert(key).inserted {
          counts[key, default: 0] += 1
        }
      }
    }
    let needed = pages.count < 2 ? 2 : max(2, min(3, (pages.count + 3) / 4))
    return Set(counts.filter { $0.value >= needed }.keys)
  }

  private static func edge(of line: TextLine, height: Double) -> Int? {
    if line.bottom < height * 0.1 { return 0 }
    if line.top > height * 0.9 { return 1 }
    return nil
  }

  private static func isPageNumber(_ text: String) -> Bool {
    let masked = Letters.masked(text).filter { $0 != "0" && $0 != " " }
    let roman = text.count <= 5 && text.allSatisfy { "ivxl".contains($0) }
    return roman
      || ["", "page", "pageof", "of", "|page", "page|", "-page-", "--", "/", "–page–"].contains(
        masked)
  }

  /// The size most letters have.
  static func bodySize(_ pages: [[TextLine]]) -> Double {
    var counts: [Double: Int] = [:]
    for line in pages.joined() { counts[line.size, default: 0] += line.text.utf8.count }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 11
  }

  /// Small print at the foot of a page that begins with its number.
  private static func parted(_ lines: [TextLine], body: Double) -> ([TextLine], [TextLine]) {
    guard lines.contains(where: { $0.size >= body * 0.92 }) else { return (lines, []) }
    var start = lines.count
    while start > 0, lines[start - 1].size < body * 0.92 { start -= 1 }
    guard start < lines.count, start > 0 else { return (lines, []) }
    let notes = lines[start...]
    guard
      let first = notes.firstIndex(where: {
        $0.text.first?.isNumber == true || $0.text.first == "*"
      }),
      notes[first].cells.count <= 2, notes.allSatisfy({ $0.cells.count <= 4 })
    else { return (lines, []) }
    return (Array(lines[..<first]), Array(lines[first...]))
  }
}
