import Tables
import Vocabulary

/// `ssd_person`: who somebody is.
enum Persons {
  private struct Columns {
    let id, forename, surname, sex, born, expected, died, nhs, pupil, legacy, mother: Column

    init(_ sheet: Sheet) {
      id = sheet.column("pers_person_id")
      forename = sheet.column("pers_forename")
      surname = sheet.column("pers_surname")
      sex = sheet.column("pers_sex")
      born = sheet.column("pers_dob")
      expected = sheet.column("pers_expected_dob")
      died = sheet.column("pers_death_date")
      nhs = sheet.column("pers_common_child_id", "pers_single_unique_id")
      pupil = sheet.column("pers_upn")
      legacy = sheet.column("pers_legacy_id")
      mother = sheet.column("pers_is_mother")
    }

    var all: [Column] {
      [id, forename, surname, sex, born, expected, died, nhs, pupil, legacy, mother]
    }
  }

  static func read(
    _ submission: DatasetSubmission, cohort: Cohort, into gathered: inout Gathered
  ) {
    var lines = RowNumbers()
    for sheet in submission[.person] {
      sheet.rejectUnreadableRows(into: &gathered)
      let columns = Columns(sheet)
      guard sheet.has([columns.id], into: &gathered) else { continue }
      lines.reserve(sheet.table.rows.count)
      gathered.drafts.reserveCapacity(gathered.drafts.count + sheet.table.rows.count * 5)
      sheet.eachRow(using: columns.all, into: &gathered) { row, gathered in
        guard let id = sheet.requiredText(row, columns.id, into: &gathered),
          lines.isFirst([id], row, sheet, &gathered)
        else { return false }
        guard cohort.covers(id) else {
          cohort.turnAway(row, sheet, &gathered)
          return false
        }
        let person = PersonRow(sheet, row, id: id)
        read(person, columns, received: submission.received, &gathered)
        return true
      }
    }
  }

  private static func read(
    _ person: PersonRow, _ columns: Columns, received: Day, _ gathered: inout Gathered
  ) {
    let (sheet, row) = (person.sheet, person.row)
    let given = sheet.text(row, columns.forename)
    let family = sheet.text(row, columns.surname)
    if given != nil || family != nil {
      person.says(.name(PersonName(given: given, family: family)), "name", &gathered)
    }
    if let sex = sheet.sex(row, columns.sex, into: &gathered) {
      person.says(.sex(sex), "sex", &gathered)
    }
    if let birth = birth(person, columns, received: received, &gathered) {
      let occurred = birth.expected ? nil : birth.on
      person.says(.born(birth), "born", occurred: occurred, &gathered)
    }
    if let died = sheet.day(row, columns.died, into: &gathered) {
      let date = UncertainDate(died)
      person.says(.died(date), "died", occurred: date, &gathered)
    }
    if let number = sheet.nhsNumber(row, columns.nhs, into: &gathered) {
      person.says(.identifier(number), "nhs-number", &gathered)
    }
    if let number = sheet.pupilNumber(row, columns.pupil, into: &gathered) {
      person.says(.identifier(number), "upn", &gathered)
    }
    if let number = sheet.text(row, columns.legacy) {
      person.says(.identifier(Identifier(system: "legacy", value: number)), "legacy", &gathered)
    }
    // Read for whom the flow covers; here only so that a word that is no answer is told of.
    _ = sheet.answer(row, columns.mother, into: &gathered)
  }

  /// The day of birth, else the expected one. Dataset guidance: one or the other, and after a
  /// birth the actual day; so where both stand the expected day is turned away.
  private static func birth(
    _ person: PersonRow, _ columns: Columns, received: Day, _ gathered: inout Gathered
  ) -> Birth? {
    let (sheet, row) = (person.sheet, person.row)
    let isBorn = sheet.text(row, columns.born) != nil
    if isBorn, sheet.text(row, columns.expected) != nil {
      sheet.reject(
        row, columns.expected, "both a date of birth and an expected date of birth",
        expected: "one of the two: the date of birth once the child is born", into: &gathered)
    }
    guard isBorn else {
      return sheet.day(row, columns.expected, into: &gathered)
        .map { Birth(on: UncertainDate($0), expected: true) }
    }
    guard let day = sheet.day(row, columns.born, into: &gathered) else { return nil }
    guard day <= received else {
      sheet.reject(
        row, columns.born, "a date of birth later than the day it was received",
        expected: "a day that has been; an unborn child's belongs in pers_expected_dob",
        into: &gathered)
      return nil
    }
    return Birth(on: UncertainDate(day))
  }
}

/// A row of `ssd_person` being read.
private struct PersonRow {
  let sheet: Sheet
  let row: Int
  private let record: RecordReference
  private let keyStem: String

  init(_ sheet: Sheet, _ row: Int, id: String) {
    self.sheet = sheet
    self.row = row
    record = RecordReference(sheet.flow.from, id)
    keyStem = sheet.name + "/" + id + "/"
  }

  func says(
    _ saying: Saying, _ name: String, occurred: UncertainDate? = nil, _ gathered: inout Gathered
  ) {
    gathered.drafts.append(
      sheet.draft(row, about: record, says: saying, occurred: occurred, key: keyStem + name))
  }
}
