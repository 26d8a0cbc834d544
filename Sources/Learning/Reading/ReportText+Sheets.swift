public import Tables

extension ReportText {
  /// Could the table be an action plan: do three of its columns, a recommendation or an action
  /// among them, have heads as plans have?
  public static func isPlan(_ table: Table) -> Bool {
    let kinds = Set(table.header.compactMap { PlanHeader.kind(of: $0) })
    return kinds.count >= 3 && !kinds.isDisjoint(with: [.recommendation, .action])
  }

  /// The action plans of a spreadsheet; tables of another kind are read as text.
  ///
  /// - Parameter sheets: each sheet's name, which may be an agency's, and its table.
  public init(sheets: [(name: String, table: Table)]) {
    var builder = PassageBuilder()
    for (name, table) in sheets {
      builder.add(
        name, heading: 1, isBold: true, isItalic: false, startsBold: true, level: 0)
      builder.openTable()
      builder.addRow(table.header)
      for row in table.rows {
        builder.addRow(table.header.indices.map { table.cell(row, $0) })
      }
      builder.closeTable()
    }
    builder.finish()
    (passages, plans) = (builder.passages, builder.plans)
  }
}

extension PassageBuilder {
  fileprivate mutating func addRow(_ cells: [String]) {
    openRow()
    for cell in cells {
      openCell()
      let text = Letters.tidy(Letters.plain(cell))
      guard !text.isEmpty else { continue }
      add(text, heading: nil, isBold: false, isItalic: false, startsBold: false, level: 0)
    }
  }
}
