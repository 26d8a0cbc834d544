/// Runs that stand on one height become a line, read from left to right.
enum LineMaker {
  static func lines(of page: SourcePage) -> [TextLine] {
    var groups: [[SourceRun]] = []
    for run in page.runs.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let index = groups.indices.suffix(6).last(where: { belongs(run, to: groups[$0]) }) {
        groups[index].append(run)
      } else {
        groups.append([run])
      }
    }
    return groups.compactMap { line(of: $0, on: page.number) }
      .sorted { ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left) }
  }

  private static func belongs(_ run: SourceRun, to group: [SourceRun]) -> Bool {
    guard let base = group.max(by: { $0.size < $1.size }) else { return false }
    let shared = min(run.bottom, base.bottom) - max(run.top, base.top)
    return shared >= 0.55 * min(run.height, base.height)
  }

  private static func line(of group: [SourceRun], on page: Int) -> TextLine? {
    let runs = unraised(unique(group.sorted { $0.left < $1.left }))
    guard let first = runs.first else { return nil }
    let cells = cells(of: runs)
    let letters = runs.reduce(0) { $0 + Letters.folded($1.text).utf8.count }
    let size = runs.max { $0.text.utf8.count < $1.text.utf8.count }?.size ?? first.size
    return TextLine(
      page: page, text: Letters.tidy(cells.map(\.text).joined(separator: " ")),
      left: first.left, top: runs.map(\.top).min() ?? first.top,
      right: runs.map(\.right).max() ?? first.right,
      bottom: runs.map(\.bottom).max() ?? first.bottom, size: size,
      isBold: runs.reduce(0) { $0 + $1.bold } * 5 >= letters * 4 && letters > 0,
      isItalic: runs.reduce(0) { $0 + $1.italic } * 5 >= letters * 4 && letters > 0,
      startsBold: first.bold > 0, cells: cells)
  }

  /// Letters drawn twice for effect are one.
  private static func unique(_ runs: [SourceRun]) -> [SourceRun] {
    var kept: [SourceRun] = []
    for run in runs {
      let isDouble = kept.contains {
        $0.text.trimmed == run.text.trimmed && abs($0.left - run.left) < 2
      }
      if !isDouble { kept.append(run) }
    }
    return kept
  }

  /// Marks of footnotes out; the raised end of an ordinal joined to its figure.
  private static func unraised(_ runs: [SourceRun]) -> [SourceRun] {
    let size = runs.map(\.size).max() ?? 0
    var kept: [SourceRun] = []
    for run in runs {
      let text = run.text.trimmed
      guard run.size < size * 0.78, !kept.isEmpty else {
        kept.append(run)
        continue
      }
      if text.allSatisfy({ $0.isNumber || $0 == "," || $0 == "*" || $0 == "†" }) { continue }
      if ["st", "nd", "rd", "th"].contains(text),
        kept[kept.count - 1].text.trimmed.last?.isNumber == true
      {
        kept[kept.count - 1].text = kept[kept.count - 1].text.trimmed + run.text
        kept[kept.count - 1].right = run.right
      } else {
        kept.append(run)
      }
    }
    return kept
  }

  /// Runs with little between them are one piece; a gap of a letter's height parts two.
  private static func cells(of runs: [SourceRun]) -> [SourceRun] {
    var cells: [SourceRun] = []
    for run in runs {
      guard var open = cells.last, run.left - open.right < max(6, run.size * 0.9) else {
        cells.append(run)
        continue
      }
      let isApart = run.left - open.right > run.size * 0.14
      open.text += isApart && !open.text.hasSuffix(" ") ? " " + run.text : run.text
      open.right = max(open.right, run.right)
      open.top = min(open.top, run.top)
      open.bottom = max(open.bottom, run.bottom)
      open.bold += run.bold
      open.italic += run.italic
      cells[cells.count - 1] = open
    }
    return cells
  }
}
