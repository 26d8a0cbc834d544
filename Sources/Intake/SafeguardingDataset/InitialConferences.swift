import Tables
import Vocabulary

/// `ssd_initial_cp_conference`. A row without the day it was held is turned away: a conference
/// that has only a target has not happened.
struct InitialConferences: DatedTable {
  let id, person, day: Column
  private let enquiry, target, plan: Column

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    id = sheet.column("icpc_icpc_id")
    person = sheet.column("icpc_person_id")
    day = sheet.column("icpc_icpc_date")
    enquiry = sheet.column("icpc_s47_enquiry_id")
    target = sheet.column("icpc_icpc_target_date")
    plan = sheet.column("icpc_icpc_outcome_cp_flag")
  }

  var others: [Column] { [enquiry, target, plan] }
  var standing: Standing { .decision }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    let (sheet, at) = (row.sheet, row.row)
    let conference = InitialConference(
      id: row.id, enquiry: sheet.text(at, enquiry),
      target: sheet.day(at, target, into: &gathered).map { UncertainDate($0) },
      ledToPlan: sheet.answer(at, plan, into: &gathered))
    return DatedReading(.initialConference(conference), noted: row.day)
  }
}
