import Tables
import Vocabulary

/// A table whose row says that something happened to one person on one day.
protocol DatedTable {
  /// Looks its columns up in one file.
  init(_ sheet: Sheet, in submission: DatasetSubmission)
  var id: Column { get }
  /// Whom it is about; in some systems only the plan is named, and `personByPlan` tells.
  var person: Column { get }
  /// The day that makes it what it is.
  var day: Column { get }
  /// The other columns it reads.
  var others: [Column] { get }
  /// The column naming a plan, and whose plan each is, where the person may be left out.
  var personByPlan: (plan: Column, people: [String: String])? { get }
  var standing: Standing { get }
  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading
}

extension DatedTable {
  var personByPlan: (plan: Column, people: [String: String])? { nil }
}

/// One row, with what every such table has.
struct DatedRow {
  let sheet: Sheet
  let row: Int
  let id: String
  let day: Day
}

/// What a row says, and when its agency knew it.
struct DatedReading {
  let says: Saying
  let noted: Day

  init(_ says: Saying, noted: Day) {
    self.says = says
    self.noted = noted
  }
}

extension DatasetSubmission {
  /// Turns each row of a table into a statement, or says why not.
  func readDated<Dated: DatedTable>(
    _ kind: Dated.Type, _ table: DatasetTable, _ cohort: Cohort, _ gathered: inout Gathered
  ) {
    var lines = RowNumbers()
    for sheet in self[table] {
      let dated = Dated(sheet, in: self)
      sheet.rejectUnreadableRows(into: &gathered)
      let who = dated.person.position == nil ? dated.personByPlan?.plan : dated.person
      guard let who, sheet.has([dated.id, who, dated.day], into: &gathered) else {
        if who == nil { _ = sheet.has([dated.person], into: &gathered) }
        continue
      }
      let used = [dated.id, dated.person, dated.day, who] + dated.others
      sheet.eachRow(using: used, into: &gathered) { row, gathered in
        read(row, of: dated, in: sheet, cohort, &lines, &gathered)
      }
    }
  }

  private func read(
    _ row: Int, of dated: some DatedTable, in sheet: Sheet, _ cohort: Cohort,
    _ lines: inout RowNumbers, _ gathered: inout Gathered
  ) -> Bool {
    guard let id = sheet.requiredText(row, dated.id, into: &gathered),
      let person = person(row, of: dated, in: sheet, &gathered),
      let record = cohort.record(person, row, sheet, &gathered),
      let day = sheet.requiredDay(row, dated.day, into: &gathered),
      lines.isFirst([id, person], row, sheet, &gathered)
    else { return false }
    let found = DatedRow(sheet: sheet, row: row, id: id, day: day)
    let reading = dated.reading(of: found, into: &gathered)
    gathered.drafts.append(
      sheet.draft(
        row, about: record, says: reading.says, standing: dated.standing,
        occurred: UncertainDate(day), noted: reading.noted,
        key: "\(sheet.name)/\(id)/\(person)"))
    return true
  }

  private func person(
    _ row: Int, of dated: some DatedTable, in sheet: Sheet, _ gathered: inout Gathered
  ) -> String? {
    if let person = sheet.text(row, dated.person) { return person }
    guard let (plan, people) = dated.personByPlan, let id = sheet.text(row, plan) else {
      return sheet.requiredText(row, dated.person, into: &gathered)
    }
    if let person = people[id] { return person }
    sheet.rejectRow(
      row, "the row names its person only through a plan, and no such plan was sent with it",
      expected: "the plan's row in the same submission, or the person's id", into: &gathered)
    return nil
  }
}
