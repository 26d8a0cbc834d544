import Tables
import Vocabulary

/// `ssd_contacts`: what reached the front door.
struct Contacts: DatedTable {
  let id, person, day: Column
  private let code, description, outcomes: Column

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    id = sheet.column("cont_contact_id")
    person = sheet.column("cont_person_id")
    day = sheet.column("cont_contact_date")
    code = sheet.column("cont_contact_source_code")
    description = sheet.column("cont_contact_source_desc")
    outcomes = sheet.column("cont_contact_outcome_json")
  }

  var others: [Column] { [code, description, outcomes] }
  var standing: Standing { .reported }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    let source = SourceWords.source(row, code: code, description: description)
    let outcomes = OutcomeFlags.outcomes(row.row, outcomes, row.sheet, into: &gathered)
    return DatedReading(
      .contact(Contact(id: row.id, source: source, outcomes: outcomes)), noted: row.day)
  }
}

/// Where a contact or referral came from.
enum SourceWords {
  /// `3A: GP`; the code or the words alone where only one is given, or they are the same.
  static func source(_ row: DatedRow, code: Column, description: Column) -> String? {
    let code = row.sheet.text(row.row, code)
    let words = row.sheet.text(row.row, description)
    guard let code, let words, code != words else { return words ?? code }
    return words.hasPrefix(code) ? words : code + ": " + words
  }
}
