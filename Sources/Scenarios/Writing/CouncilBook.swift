import Vocabulary

/// What one council's system holds, table by table, as it will be sent.
///
/// Whatever would have happened after today is left out: a file cannot tell of it.
struct CouncilBook {
  let council: Council
  let today: Day
  private var rows: [CouncilTable: [[String]]] = [:]
  private var numbers: [CouncilTable: Int] = [:]

  init(_ council: Council, today: Day) {
    self.council = council
    self.today = today
  }

  var files: [DemoFile] {
    CouncilTable.allCases.map { table in
      DemoFile(
        name: "\(council.id)/\(table.rawValue).csv", agency: council.id,
        flow: "\(council.id)-safeguarding",
        text: CSVText.text(
          header: table.header, rows: rows[table] ?? [], lineEnd: council.lineEnd))
    }
  }

  /// A number for the next row of a table, never given twice.
  mutating func number(_ table: CouncilTable) -> String {
    let number = numbers[table, default: table == .person ? 20_000 : 100] + 1
    numbers[table] = number
    return table == .person ? "\(council.letter)\(number)" : "\(number)"
  }

  mutating func write(_ table: CouncilTable, _ cells: [String]) {
    precondition(cells.count == table.header.count, "a row has a cell for each column")
    rows[table, default: []].append(cells)
  }

  /// A day as this council writes it; empty when there is none or it is still to come.
  func written(_ day: Day?) -> String {
    guard let day, day <= today else { return "" }
    return council.dates.written(day)
  }

  /// A day that is meant to lie ahead: an expected birth, a target.
  func writtenAhead(_ day: Day?) -> String { day.map(council.dates.written) ?? "" }
}
