import Tables
import Vocabulary

/// A council's extract of who is what to whom, pair by pair: what the dataset itself leaves out.
enum RelationshipsExtract {
  static let name = "relationships"
  static let required = ["person_id", "related_person_id", "relationship_type"]

  static func isRecognised(in table: Table) -> Bool {
    required.allSatisfy { table.column($0) != nil }
  }

  private struct Columns {
    let person, related, kind, from, to, recorded: Column

    init(_ sheet: Sheet) {
      person = sheet.column("person_id")
      related = sheet.column("related_person_id")
      kind = sheet.column("relationship_type")
      from = sheet.column("start_date")
      to = sheet.column("end_date")
      recorded = sheet.column("recorded_date")
    }

    var all: [Column] { [person, related, kind, from, to, recorded] }
  }

  /// One row's three words, whatever the flow lets in.
  struct Row {
    let tie: RelationshipTie
    let about, to: String
  }

  static func rows(_ sheet: Sheet) -> [Row] {
    let columns = Columns(sheet)
    return sheet.table.rows.compactMap { row in
      guard let person = sheet.textAtDoor(row, columns.person),
        let related = sheet.textAtDoor(row, columns.related),
        let words = sheet.textAtDoor(row, columns.kind)
      else { return nil }
      let tie = RelationshipTie(words)
      return tie.isTurned
        ? Row(tie: tie, about: related, to: person) : Row(tie: tie, about: person, to: related)
    }
  }

  static func read(
    _ submission: DatasetSubmission, cohort: Cohort, into gathered: inout Gathered
  ) {
    var pairs = PairNumbers()
    var lines = RowNumbers()
    for sheet in submission.relationships {
      sheet.rejectUnreadableRows(into: &gathered)
      let columns = Columns(sheet)
      let required = [columns.person, columns.related, columns.kind]
      guard sheet.has(required, into: &gathered) else { continue }
      sheet.eachRow(using: columns.all, into: &gathered) { row, gathered in
        read(row, columns, sheet, cohort, &lines, &pairs, &gathered)
      }
    }
    pairs.numberPeriods(in: &gathered)
  }

  private static func read(
    _ row: Int, _ columns: Columns, _ sheet: Sheet, _ cohort: Cohort, _ lines: inout RowNumbers,
    _ pairs: inout PairNumbers, _ gathered: inout Gathered
  ) -> Bool {
    guard let person = sheet.requiredText(row, columns.person, into: &gathered),
      let related = sheet.requiredText(row, columns.related, into: &gathered),
      let words = sheet.requiredText(row, columns.kind, into: &gathered),
      let first = cohort.record(person, row, sheet, &gathered),
      let second = cohort.record(related, row, sheet, &gathered)
    else { return false }
    guard first != second else {
      sheet.rejectRow(
        row, "the row relates somebody to themselves", expected: "two different people",
        into: &gathered)
      return false
    }
    let tie = RelationshipTie(words)
    let (about, to) = tie.isTurned ? (second, first) : (first, second)
    let period = Period(
      from: sheet.day(row, columns.from, into: &gathered).map { UncertainDate($0) },
      to: sheet.day(row, columns.to, into: &gathered).map { UncertainDate($0) })
    let noted = sheet.day(row, columns.recorded, into: &gathered)
    let said = RelationshipWords.folded(words)
    guard lines.isFirst([about.id, to.id, said, period.from?.text ?? ""], row, sheet, &gathered)
    else { return false }
    let relationship = Relationship(kind: tie.kind, to: to, period: period, asStated: words)
    var draft = sheet.draft(
      row, about: about, says: .relationship(relationship), occurred: period.from, noted: noted,
      key: "relationships/\(about.id)/\(to.id)/\(said)")
    pairs.add(draft, at: gathered.drafts.count)
    gathered.drafts.append(draft)
    if tie.kind == .carer, RelationshipTie.saysCaredFor(words) {
      draft.says = .carerSignal(CarerSignal(caresFor: to, words: words))
      draft.key = "relationships/\(about.id)/\(to.id)/carer-signal"
      gathered.drafts.append(draft)
    }
    return true
  }
}

extension RelationshipTie {
  /// Carer and cared for, rather than a carer of a child: a sign under the Care Act 2014.
  fileprivate static func saysCaredFor(_ words: String) -> Bool {
    words.split(separator: ":").contains { RelationshipWords.part(String($0)) == .caredFor }
  }
}

/// Tells the periods of one relation apart by number, in order of their start: the extract gives
/// its rows no id of their own.
private struct PairNumbers {
  private var places: [String: [Int]] = [:]

  mutating func add(_ draft: DraftStatement, at place: Int) {
    places[draft.key, default: []].append(place)
  }

  func numberPeriods(in gathered: inout Gathered) {
    for places in places.values where places.count > 1 {
      let inOrder = places.sorted { start(gathered.drafts[$0]) < start(gathered.drafts[$1]) }
      for (number, place) in inOrder.enumerated() where number > 0 {
        gathered.drafts[place].key += "/\(number + 1)"
      }
    }
  }

  private func start(_ draft: DraftStatement) -> Int {
    draft.occurred?.earliest?.number ?? .min
  }
}
