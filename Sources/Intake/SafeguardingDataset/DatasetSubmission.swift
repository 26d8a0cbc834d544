import Tables
import Vocabulary

/// The dataset tables and the relationships extract that came together.
struct DatasetSubmission {
  private(set) var sheets: [DatasetTable: [Sheet]] = [:]
  private(set) var relationships: [Sheet] = []
  let flow: Flow
  let known: Set<RecordReference>
  let received: Day

  init(flow: Flow, known: Set<RecordReference>, received: Day) {
    self.flow = flow
    self.known = known
    self.received = received
  }

  var isEmpty: Bool { sheets.isEmpty && relationships.isEmpty }

  subscript(table: DatasetTable) -> [Sheet] { sheets[table] ?? [] }

  mutating func add(_ sheet: Sheet, as table: DatasetTable) {
    sheets[table, default: []].append(sheet)
  }

  mutating func addRelationships(_ sheet: Sheet) { relationships.append(sheet) }

  /// Reads every table, people first: who is let in decides which other rows are.
  func read(into gathered: inout Gathered) {
    turnAwayOthers(into: &gathered)
    let cohort = Cohort(of: self)
    Persons.read(self, cohort: cohort, into: &gathered)
    Families.read(self, cohort: cohort, into: &gathered)
    Mothers.read(self, cohort: cohort, into: &gathered)
    RelationshipsExtract.read(self, cohort: cohort, into: &gathered)
    Addresses.read(self, cohort: cohort, into: &gathered)
    LinkedIdentifiers.read(self, cohort: cohort, into: &gathered)
    readDated(Contacts.self, .contacts, cohort, &gathered)
    readDated(Referrals.self, .cin_episodes, cohort, &gathered)
    let before = gathered.drafts.count
    readDated(Assessments.self, .cin_assessments, cohort, &gathered)
    let assessed = Set(gathered.drafts[before...].compactMap(Assessments.identifier))
    AssessmentFactors.account(self, assessed: assessed, into: &gathered)
    readDated(Section47Enquiries.self, .s47_enquiry, cohort, &gathered)
    readDated(InitialConferences.self, .initial_cp_conference, cohort, &gathered)
    readDated(ChildInNeedPlans.self, .cin_plans, cohort, &gathered)
    readDated(ChildProtectionPlans.self, .cp_plans, cohort, &gathered)
    readDated(ChildInNeedVisits.self, .cin_visits, cohort, &gathered)
    readDated(ChildProtectionVisits.self, .cp_visits, cohort, &gathered)
  }

  /// Tables of the dataset that are not taken: said once a file.
  private func turnAwayOthers(into gathered: inout Gathered) {
    for table in DatasetTable.allCases where !DatasetTable.taken.contains(table) {
      for sheet in self[table] {
        gathered.rejections.append(
          Rejection(
            file: sheet.file,
            problem: "recognised as \(table.name); this flow does not take it",
            expected: "one of " + DatasetTable.taken.map(\.name).joined(separator: ", ")))
      }
    }
  }
}
