import Tables
import Vocabulary

/// `ssd_s47_enquiry`: enquiries under section 47 of the Children Act 1989.
struct Section47Enquiries: DatedTable {
  let id, person, day: Column
  private let referral, ended, furtherAction: Column

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    id = sheet.column("s47e_s47_enquiry_id")
    person = sheet.column("s47e_person_id")
    day = sheet.column("s47e_s47_start_date")
    referral = sheet.column("s47e_referral_id")
    ended = sheet.column("s47e_s47_end_date")
    furtherAction = sheet.column("s47e_s47_nfa")
  }

  var others: [Column] { [referral, ended, furtherAction] }
  var standing: Standing { .decision }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    let (sheet, at) = (row.sheet, row.row)
    let enquiry = Section47Enquiry(
      id: row.id, referral: sheet.text(at, referral),
      ended: sheet.day(at, ended, into: &gathered).map { UncertainDate($0) },
      noFurtherAction: sheet.answer(at, furtherAction, into: &gathered))
    return DatedReading(.section47Enquiry(enquiry), noted: row.day)
  }
}
