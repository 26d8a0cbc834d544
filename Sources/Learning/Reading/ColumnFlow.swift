/// Text that runs down one column of a page and on in the next.
///
/// The lines of each column are given a page of their own and the place of the first column, so
/// that a paragraph goes on from column to column as it does from page to page; what is made of
/// them is then put back where it stood.
struct ColumnFlow {
  /// The lines, column after column.
  private(set) var lines: [TextLine] = []
  private var places: [Int: (page: Int, shift: Double)] = [:]

  init(_ lines: [TextLine]) {
    let pages = Dictionary(grouping: lines, by: \.page)
    let parted = pages.mapValues { Band($0) }
    guard parted.values.contains(where: { $0 != nil }) else {
      self.lines = lines
      for page in pages.keys { places[page] = (page, 0) }
      return
    }
    var next = 0
    func turn(_ part: [TextLine], shift: Double, into flow: inout ColumnFlow) {
      guard let page = part.first?.page else { return }
      next += 1
      flow.places[next] = (page, shift)
      flow.lines += part.map { $0.moved(to: next, by: -shift) }
    }
    for page in pages.keys.sorted() {
      let own = pages[page] ?? []
      guard let band = parted[page] ?? nil else {
        turn(own, shift: 0, into: &self)
        continue
      }
      turn(Array(own[..<band.range.lowerBound]), shift: 0, into: &self)
      turn(band.first, shift: 0, into: &self)
      turn(band.second, shift: band.shift, into: &self)
      turn(Array(own[band.range.upperBound...]), shift: 0, into: &self)
    }
  }

  /// Passages made of these lines, each on the page and at the place where it stood.
  func placed(_ passages: [Passage]) -> [Passage] {
    passages.map { passage in
      guard let own = passage.page.flatMap({ places[$0] }) else { return passage }
      var passage = passage
      passage.page = own.page
      passage.lastPage = passage.lastPage.flatMap { places[$0]?.page }
      if let box = passage.box, own.shift != 0 {
        passage.box = [box[0] + own.shift, box[1], box[2] + own.shift, box[3]]
      }
      return passage
    }
  }
}

/// The stretch of a page that is set in two columns.
private struct Band {
  let range: Range<Int>
  let first: [TextLine]
  let second: [TextLine]
  let shift: Double

  /// Nil for a page set in one column, and for a table of two.
  init?(_ lines: [TextLine]) {
    guard lines.count >= 10, let gutter = Band.gutter(lines) else { return nil }
    let range = Band.longest(lines, without: gutter)
    let inside = lines[range]
    guard !inside.contains(where: { PlanHeader.headings(in: $0) >= 2 }) else { return nil }
    first = inside.compactMap { $0.part { $0.right <= gutter } }
    second = inside.compactMap { $0.part { $0.left >= gutter } }
    guard first.count >= 6, second.count >= 4,
      let left = Band.extent(first), let right = Band.extent(second),
      (0.65...1.55).contains((left.right - left.left) / max(1, right.right - right.left)),
      Band.isFull(first, left), Band.isFull(second, right)
    else { return nil }
    self.range = range
    shift = right.left - left.left
  }

  /// The middle of the white that parts the page most evenly; few lines may cross it.
  private static func gutter(_ lines: [TextLine]) -> Double? {
    let cells = lines.flatMap(\.cells)
    guard let low = cells.map(\.left).min(), let high = cells.map(\.right).max(), high - low > 200
    else { return nil }
    var crossing = [Int](repeating: 0, count: Int(high - low) + 2)
    for cell in cells {
      for x in Int(cell.left - low)...max(Int(cell.left - low), Int(cell.right - low)) {
        crossing[x] += 1
      }
    }
    let middle = Int((high - low) * 0.4)...Int((high - low) * 0.6)
    guard let least = middle.map({ crossing[$0] }).min(), least * 3 <= lines.count else {
      return nil
    }
    var best: Range<Int>?
    var start: Int?
    for x in middle.lowerBound...(middle.upperBound + 1) {
      if x <= middle.upperBound, crossing[x] == least {
        start = start ?? x
      } else if let from = start {
        if x - from > best?.count ?? 9 { best = from..<x }
        start = nil
      }
    }
    return best.map { low + Double($0.lowerBound + $0.upperBound) / 2 }
  }

  private static func longest(_ lines: [TextLine], without gutter: Double) -> Range<Int> {
    var (best, start) = (0..<0, 0)
    for (index, line) in lines.enumerated() {
      if line.cells.contains(where: { $0.left < gutter && $0.right > gutter }) { start = index + 1 }
      if index + 1 - start > best.count { best = start..<(index + 1) }
    }
    return best
  }

  private static func extent(_ lines: [TextLine]) -> (left: Double, right: Double)? {
    guard let left = lines.map(\.left).min(), let right = lines.map(\.right).max() else {
      return nil
    }
    return (left, right)
  }

  /// Do most lines reach across their column, as running text does and cells of a table do not?
  private static func isFull(
    _ lines: [TextLine], _ extent: (left: Double, right: Double)
  ) -> Bool {
    let width = extent.right - extent.left
    return lines.count { $0.right - $0.left > width * 0.7 } * 10 >= lines.count * 5
  }
}

extension TextLine {
  fileprivate func moved(to page: Int, by shift: Double) -> TextLine {
    var line = self
    line.page = page
    line.left += shift
    line.right += shift
    line.cells = cells.map { cell in
      var cell = cell
      cell.left += shift
      cell.right += shift
      return cell
    }
    return line
  }

  /// The line with some of its cells only; nil where it has none of them.
  fileprivate func part(_ isWanted: (SourceRun) -> Bool) -> TextLine? {
    let own = cells.filter(isWanted)
    guard let first = own.first, let last = own.last else { return nil }
    guard own.count < cells.count else { return self }
    var line = self
    line.cells = own
    line.left = first.left
    line.right = own.map(\.right).max() ?? last.right
    line.text = Letters.tidy(own.map(\.text).joined(separator: " "))
    let letters = own.reduce(0) { $0 + Letters.folded($1.text).utf8.count }
    line.isBold = letters > 0 && own.reduce(0) { $0 + $1.bold } * 5 >= letters * 4
    line.startsBold = first.bold > 0
    return line
  }
}
