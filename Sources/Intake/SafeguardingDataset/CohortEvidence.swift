import Tables
import Vocabulary

/// What a submission shows of each person's place in children's social care.
struct CohortEvidence {
  /// What `ssd_person` says of somebody.
  struct Facts {
    var born: Day?
    var isUnborn = false
    var isMother = false
  }

  private(set) var people: [String: Facts] = [:]
  /// Those who are a mother, parent or carer of somebody, in `ssd_mother` or the extract.
  private var parents: Set<String> = []
  private var leavers: Set<String> = []
  /// The earliest day something happened to somebody.
  private var firstSeen: [String: Day] = [:]
  private let received: Day

  init(of submission: DatasetSubmission) {
    received = submission.received
    for sheet in submission[.person] { addPeople(sheet) }
    for sheet in submission[.mother] { addParents(sheet, sheet.column("moth_person_id")) }
    for sheet in submission.relationships {
      for row in RelationshipsExtract.rows(sheet) where row.tie.makesParentOrCarer {
        parents.insert(row.about)
      }
    }
    for sheet in submission[.care_leavers] { addLeavers(sheet) }
    for (table, person, day) in CohortEvidence.dated {
      for sheet in submission[table] { addDated(sheet, person, day) }
    }
  }

  /// Which of the flow's subjects somebody is; a household is settled apart.
  func subjects(_ id: String, _ facts: Facts) -> [Flow.Subject] {
    let isParent = facts.isMother || parents.contains(id)
    let parent: [Flow.Subject] = isParent ? [.parentOrCarer] : []
    guard let born = facts.born else {
      // Of no recorded age: a child where children's social care has dealt with them as one.
      let isChild = facts.isUnborn || (!isParent && firstSeen[id] != nil)
      return isChild ? parent + [.child] : parent
    }
    let age = born.age(on: received)
    if age < 18 { return parent + [.child] }
    guard age < 25, leavers.contains(id) || wasSeenAsChild(id, born: born) else { return parent }
    return parent + [.careLeaver]
  }

  private func wasSeenAsChild(_ id: String, born: Day) -> Bool {
    firstSeen[id].map { born.age(on: $0) < 18 } ?? false
  }

  private static let dated: [(DatasetTable, person: String, day: String)] = [
    (.contacts, "cont_person_id", "cont_contact_date"),
    (.cin_episodes, "cine_person_id", "cine_referral_date"),
    (.cin_assessments, "cina_person_id", "cina_assessment_start_date"),
    (.s47_enquiry, "s47e_person_id", "s47e_s47_start_date"),
    (.initial_cp_conference, "icpc_person_id", "icpc_icpc_date"),
    (.cin_plans, "cinp_person_id", "cinp_cin_plan_start_date"),
    (.cp_plans, "cppl_person_id", "cppl_cp_plan_start_date"),
    (.cin_visits, "cinv_person_id", "cinv_cin_visit_date"),
    (.cp_visits, "cppv_person_id", "cppv_cp_visit_date"),
    (.cla_episodes, "clae_person_id", "clae_cla_episode_start_date"),
  ]

  private mutating func addPeople(_ sheet: Sheet) {
    let (id, born) = (sheet.column("pers_person_id"), sheet.column("pers_dob"))
    let expected = sheet.column("pers_expected_dob")
    let mother = sheet.column("pers_is_mother")
    people.reserveCapacity(people.count + sheet.table.rows.count)
    for row in sheet.table.rows {
      guard let person = sheet.textAtDoor(row, id), people[person] == nil else { continue }
      var facts = Facts()
      facts.born = dayAtDoor(sheet, row, born)
      facts.isUnborn = facts.born == nil && dayAtDoor(sheet, row, expected) != nil
      facts.isMother = sheet.textAtDoor(row, mother).flatMap(AnswerReading.read) == .yes
      people[person] = facts
    }
  }

  /// A day, or the first of January of a misspelt date's year: enough to tell a child by.
  private func dayAtDoor(_ sheet: Sheet, _ row: Int, _ column: Column) -> Day? {
    guard let position = column.position, !sheet.isBlank(row, position) else { return nil }
    switch DateReading.read(sheet.table.bytes(row, position)) {
    case .written(let date): return date.day
    case .unreadable(let year): return year.flatMap { Day(year: $0, month: 1, day: 1) }
    }
  }

  private mutating func addParents(_ sheet: Sheet, _ column: Column) {
    for row in sheet.table.rows {
      if let person = sheet.textAtDoor(row, column) { parents.insert(person) }
    }
  }

  private mutating func addLeavers(_ sheet: Sheet) {
    let column = sheet.column("clea_person_id")
    for row in sheet.table.rows {
      if let person = sheet.textAtDoor(row, column) { leavers.insert(person) }
    }
  }

  private mutating func addDated(_ sheet: Sheet, _ person: String, _ day: String) {
    let (who, when) = (sheet.column(person), sheet.column(day))
    for row in sheet.table.rows {
      guard let id = sheet.textAtDoor(row, who), let day = dayAtDoor(sheet, row, when) else {
        continue
      }
      firstSeen[id] = min(firstSeen[id] ?? day, day)
    }
  }
}
