import Tables
import Vocabulary

/// One row of an agency's return.
struct ReturnRow {
  private let table: Table
  private let row: Int
  private let file: String
  private(set) var problems: [Rejection] = []

  init(_ table: Table, row: Int, file: String) {
    self.table = table
    self.row = row
    self.file = file
  }

  /// What the row says of its action; nothing where it was left as it was sent.
  mutating func steps(open: [String: Set<String>]) -> [(review: String, step: ActionStep)] {
    let (review, action) = (text("review"), text("action"))
    guard open[review]?.contains(action) ?? false else {
      problem(
        "action", "not an open action of this agency",
        "the review and action of a row the hub sent; new actions are entered on its page")
      return []
    }
    var steps: [ActionStep] = []
    if let status = status() {
      let words = text("words")
      steps.append(
        ActionStep(
          action: action, kind: .progress, status: status, words: words.isEmpty ? nil : words))
    }
    if let evidence = evidence() {
      steps.append(ActionStep(action: action, kind: .evidence, evidence: evidence))
    }
    return problems.isEmpty ? steps.map { (review, $0) } : []
  }

  private mutating func status() -> ActionStep.Status? {
    let written = text("status")
    guard !written.isEmpty else {
      if !text("words").isEmpty {
        problem(
          "status", "words stand without how it stands",
          "one of " + ActionStep.Status.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return nil
    }
    let folded = Letters.folded(written).replacing(" ", with: "")
    let found = ActionStep.Status.allCases.first { $0.rawValue.lowercased() == folded }
    if found == nil {
      problem(
        "status", "not a status of this table",
        ActionStep.Status.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return found
  }

  private mutating func evidence() -> ActionEvidence? {
    let written = text("evidence")
    let folded = Letters.folded(written).replacing(" ", with: "")
    guard !written.isEmpty else {
      sayWhatLacksItsKind()
      return nil
    }
    let kind = ActionEvidence.Kind.allCases.first { $0.rawValue.lowercased() == folded }
    if kind == nil {
      problem(
        "evidence", "not a kind of evidence of this table",
        ActionEvidence.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    if text("shows").isEmpty { problem("shows", "nothing says what it shows", "a few words") }
    let dated = text("dated")
    let date = dated.isEmpty ? nil : PrintedDate(printed: dated).date
    if !dated.isEmpty, date == nil {
      problem("dated", "not a date that can be told", "a day such as 27/03/2031")
    }
    let outcome = outcome()
    if outcome != nil, let kind, kind != .outcomeData {
      problem(
        "good", "a count of outcomes beside \(kind.rawValue)",
        "outcomeData as the kind of evidence, or no count")
    }
    guard let kind, problems.isEmpty else { return nil }
    return ActionEvidence(
      kind: kind, shows: text("shows"), dated: date,
      wasSeen: ["yes", "y", "true"].contains(text("seen").lowercased()), isPublic: false,
      outcome: outcome)
  }

  /// What would show something is no evidence while nobody says what it is: refused, not dropped.
  private mutating func sayWhatLacksItsKind() {
    let filled = ["shows", "dated", "seen", "good", "of"].filter { !text($0).isEmpty }
    guard !filled.isEmpty else { return }
    problem(
      "evidence", "no kind of evidence beside " + filled.joined(separator: ", "),
      "one of " + ActionEvidence.Kind.allCases.map(\.rawValue).joined(separator: ", "))
  }

  private mutating func outcome() -> ActionEvidence.Counted? {
    let (good, all) = (text("good"), text("of"))
    guard !good.isEmpty || !all.isEmpty else { return nil }
    guard let good = Int(good), let all = Int(all), good >= 0, all >= good else {
      problem("good", "not a count of a count", "two whole numbers, the first not above the second")
      return nil
    }
    return ActionEvidence.Counted(good: good, all: all)
  }

  private func text(_ column: String) -> String {
    table.column(column).map { table.cell(row, $0) } ?? ""
  }

  private mutating func problem(_ field: String, _ problem: String, _ expected: String) {
    problems.append(
      Rejection(
        file: file, line: table.line(of: row), field: field, problem: problem, expected: expected))
  }
}
