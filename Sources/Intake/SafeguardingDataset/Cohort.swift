import Vocabulary

/// Whom the flow covers, of those a submission is about: settled before any row is read.
///
/// Decided at the door from the whole submission, columns the flow keeps out included; nothing
/// used here is kept for having been used.
struct Cohort {
  let flow: Flow
  private let known: Set<RecordReference>
  private let covered: Set<String>

  init(of submission: DatasetSubmission) {
    let (flow, known) = (submission.flow, submission.known)
    let evidence = CohortEvidence(of: submission)
    var covered: Set<String> = []
    covered.reserveCapacity(evidence.people.count)
    var (candidates, knownAlone): (Set<String>, Set<String>) = ([], [])
    for (id, facts) in evidence.people {
      if evidence.subjects(id, facts).contains(where: flow.subjects.contains) {
        covered.insert(id)
      } else if !known.isEmpty, known.contains(RecordReference(flow.from, id)) {
        knownAlone.insert(id)
      } else {
        candidates.insert(id)
      }
    }
    // Whoever is only known already brings in nobody else: sent again and again, a file would
    // otherwise let in relatives of relatives without end.
    if flow.subjects.contains(.householdMember), !candidates.isEmpty {
      let members = Households(of: submission).members(among: candidates, with: covered)
      covered.formUnion(members)
    }
    self.flow = flow
    self.known = known
    self.covered = covered.union(knownAlone)
  }

  /// Does the flow cover the person of a row of `ssd_person`?
  func covers(_ person: String) -> Bool { covered.contains(person) }

  /// The record of somebody let in, now or earlier; nil, turning the row away, for anybody else.
  func record(
    _ person: String, _ row: Int, _ sheet: Sheet, _ gathered: inout Gathered
  ) -> RecordReference? {
    let record = RecordReference(flow.from, person)
    if covered.contains(person) || known.contains(record) { return record }
    sheet.rejectOutside(
      row, "the row is about a person who has not been let in",
      expected: "a person with a row of ssd_person that the flow \(flow.id) covers",
      into: &gathered)
    return nil
  }

  /// Says that a row of `ssd_person` is about somebody the flow does not cover.
  func turnAway(_ row: Int, _ sheet: Sheet, _ gathered: inout Gathered) {
    let names = flow.subjects.map(\.rawValue).joined(separator: ", ")
    sheet.rejectOutside(
      row, "the flow \(flow.id) covers \(names); this row is of none of these",
      expected: "rows about people the flow covers, and nobody else", into: &gathered)
  }
}
