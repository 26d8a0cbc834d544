import Tables
import Vocabulary

/// `ssd_cin_visits`: visits to one child under a child in need plan.
struct ChildInNeedVisits: DatedTable {
  private let columns: VisitColumns
  let personByPlan: (plan: Column, people: [String: String])?

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    columns = VisitColumns(sheet, stem: "cinv_cin_visit_", person: "cinv_person_id")
    let plan = sheet.column("cinv_cin_plan_id")
    personByPlan = plan.position == nil ? nil : (plan, ChildInNeedPlans.people(submission))
  }

  var id: Column { columns.id }
  var person: Column { columns.person }
  var day: Column { columns.day }
  var others: [Column] { columns.others }
  var standing: Standing { .observed }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    columns.reading(of: row, kind: .childInNeed, into: &gathered)
  }
}

/// `ssd_cp_visits`: visits to one child under a child protection plan.
struct ChildProtectionVisits: DatedTable {
  private let columns: VisitColumns
  let personByPlan: (plan: Column, people: [String: String])?

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    columns = VisitColumns(sheet, stem: "cppv_cp_visit_", person: "cppv_person_id")
    let plan = sheet.column("cppv_cp_plan_id")
    personByPlan = plan.position == nil ? nil : (plan, ChildProtectionPlans.people(submission))
  }

  var id: Column { columns.id }
  var person: Column { columns.person }
  var day: Column { columns.day }
  var others: [Column] { columns.others }
  var standing: Standing { .observed }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    columns.reading(of: row, kind: .childProtection, into: &gathered)
  }
}

/// What the two tables of visits have alike.
private struct VisitColumns {
  let id, person, day: Column
  private let seen, seenAlone, bedroom: Column

  init(_ sheet: Sheet, stem: String, person: String) {
    id = sheet.column(stem + "id")
    self.person = sheet.column(person)
    day = sheet.column(stem + "date")
    seen = sheet.column(stem + "seen")
    seenAlone = sheet.column(stem + "seen_alone")
    bedroom = sheet.column(stem + "bedroom")
  }

  var others: [Column] { [seen, seenAlone, bedroom] }

  func reading(of row: DatedRow, kind: Visit.Kind, into gathered: inout Gathered) -> DatedReading {
    let visit = Visit(
      kind: kind, id: row.id, seen: row.sheet.answer(row.row, seen, into: &gathered),
      seenAlone: row.sheet.answer(row.row, seenAlone, into: &gathered),
      bedroomSeen: row.sheet.answer(row.row, bedroom, into: &gathered))
    return DatedReading(.visit(visit), noted: row.day)
  }
}
