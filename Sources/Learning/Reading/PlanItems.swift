/// The rows of an action plan as recommendations.
enum PlanItems {
  static func items(of plan: PlanTable) -> [FoundItem] {
    var items: [FoundItem] = []
    let column: PlanHeader.Column =
      plan.rows.contains { $0.cells[.recommendation]?.isEmpty == false } ? .recommendation : .action
    for row in plan.rows {
      var text = Letters.tidy(row.cells[column] ?? "")
      var number = row.cells[.number].flatMap {
        LabelReader.label(of: $0.trimmed + " ")?.printed ?? $0.trimmed
      }
      if number == nil, let label = LabelReader.label(of: text), label.kind != .bullet,
        label.isClosed
      {
        number = label.printed
        text = Letters.tidy(String(text.dropFirst(label.length)))
      }
      guard text.split(separator: " ").count >= 3 else { continue }
      if let last = items.last, last.text == text { continue }
      items.append(
        FoundItem(
          number: number, stem: nil, text: text, group: row.group,
          lead: row.cells[.lead].map { Letters.tidy($0) }, page: row.page, box: row.box,
          place: .plan,
          confidence: 0.92, reasons: ["a row of the action plan"], line: row.line))
    }
    return items
  }
}
