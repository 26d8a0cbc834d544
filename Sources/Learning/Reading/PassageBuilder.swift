/// Gathers paragraphs and tables from sources that know them: Word and the web.
struct PassageBuilder {
  private(set) var passages: [Passage] = []
  private(set) var plans: [PlanTable] = []
  private var tables: [BuiltTable] = []
  private var count = 0
  private var isApart = true

  /// A paragraph, with its label in front if it has one.
  mutating func add(
    _ text: String, heading: Int?, isBold: Bool, isItalic: Bool, startsBold: Bool, level: Int,
    isLabelled: Bool = false
  ) {
    count += 1
    var label = LabelReader.label(of: text)
    if let found = label, !isLabelled, !found.isClosed { label = nil }
    let left = Double(level) * 18
    let passage = Passage(
      label: label, text: String(text.dropFirst(label?.length ?? 0)), page: nil, box: nil,
      left: left, textLeft: label == nil ? left : left + 18, size: heading == nil ? 11 : 14,
      isBold: isBold, isItalic: isItalic, startsBold: startsBold, styled: heading,
      isApart: isApart, line: count, lastPage: nil)
    isApart = true
    if tables.isEmpty {
      passages.append(passage)
    } else {
      tables[tables.count - 1].add(passage)
    }
  }

  mutating func blank() { isApart = true }

  mutating func openTable() { tables.append(BuiltTable()) }
  mutating func openRow() { if !tables.isEmpty { tables[tables.count - 1].openRow() } }
  mutating func openCell() { if !tables.isEmpty { tables[tables.count - 1].openCell() } }
  mutating func span(_ columns: Int) {
    if !tables.isEmpty { tables[tables.count - 1].span(columns) }
  }
  mutating func mergeDown(isStart: Bool) {
    if !tables.isEmpty { tables[tables.count - 1].mergeDown(isStart: isStart) }
  }
  mutating func closeCell() {}
  mutating func closeRow() {}

  mutating func closeTable() {
    guard let table = tables.popLast() else { return }
    if let plan = table.plan() {
      plans.append(plan)
      return
    }
    for passage in table.flattened() {
      if tables.isEmpty {
        passages.append(passage)
      } else {
        tables[tables.count - 1].add(passage)
      }
    }
  }

  mutating func finish() {
    while !tables.isEmpty { closeTable() }
  }
}
