import Tables
import Vocabulary

/// `ssd_cin_plans`: plans for a child in need. One system leaves the prefix off the plan's id.
struct ChildInNeedPlans: DatedTable {
  let id, person, day: Column
  private let ended: Column

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    id = sheet.column("cinp_cin_plan_id", "cin_plan_id")
    person = sheet.column("cinp_person_id")
    day = sheet.column("cinp_cin_plan_start_date")
    ended = sheet.column("cinp_cin_plan_end_date")
  }

  var others: [Column] { [ended] }
  var standing: Standing { .decision }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    let end = row.sheet.day(row.row, ended, into: &gathered).map { UncertainDate($0) }
    return DatedReading(.plan(Plan(kind: .childInNeed, id: row.id, ended: end)), noted: row.day)
  }

  /// Whose each plan is, as far as the submission says.
  static func people(_ submission: DatasetSubmission) -> [String: String] {
    submission.people(
      of: .cin_plans, plan: ["cinp_cin_plan_id", "cin_plan_id"], person: "cinp_person_id")
  }
}

/// `ssd_cp_plans`: child protection plans.
struct ChildProtectionPlans: DatedTable {
  let id, person, day: Column
  private let ended, category: Column

  init(_ sheet: Sheet, in submission: DatasetSubmission) {
    id = sheet.column("cppl_cp_plan_id")
    person = sheet.column("cppl_person_id")
    day = sheet.column("cppl_cp_plan_start_date")
    ended = sheet.column("cppl_cp_plan_end_date")
    category = sheet.column("cppl_cp_plan_initial_category")
  }

  var others: [Column] { [ended, category] }
  var standing: Standing { .decision }

  func reading(of row: DatedRow, into gathered: inout Gathered) -> DatedReading {
    let end = row.sheet.day(row.row, ended, into: &gathered).map { UncertainDate($0) }
    let plan = Plan(
      kind: .childProtection, id: row.id, ended: end, category: row.sheet.text(row.row, category))
    return DatedReading(.plan(plan), noted: row.day)
  }

  /// Whose each plan is, as far as the submission says.
  static func people(_ submission: DatasetSubmission) -> [String: String] {
    submission.people(of: .cp_plans, plan: ["cppl_cp_plan_id"], person: "cppl_person_id")
  }
}

extension DatasetSubmission {
  fileprivate func people(
    of table: DatasetTable, plan: [String], person: String
  ) -> [String: String] {
    var people: [String: String] = [:]
    for sheet in self[table] {
      let plans = plan.map { sheet.column($0) }.first { $0.position != nil }
      let who = sheet.column(person)
      for row in sheet.table.rows {
        if let id = plans.flatMap({ sheet.text(row, $0) }), let person = sheet.text(row, who) {
          people[id] = person
        }
      }
    }
    return people
  }
}
