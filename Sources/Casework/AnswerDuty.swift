import Crypto
import Duties
import Foundation
import GRDB
public import Vocabulary

extension Hub {
  /// Writes down what was done about a duty, as a statement of the practitioner's agency.
  ///
  /// The duty is not closed by this: it is met if the statement meets it. Refuses a day that has
  /// not come, a duty that another agency owes, and a kind of statement no form makes.
  ///
  /// - Parameters:
  ///   - says: a visit, a triage, a meeting's item or a step of a carer's assessment.
  ///   - day: the day it was done.
  @discardableResult
  public func answer(
    duty id: String, with says: Saying, on day: Day, as reader: Reader
  ) throws -> Receipt {
    guard let (person, duty) = try storedDuty(id) else {
      throw HubProblem.refusal(
        "duty", "there is no such duty now", "a duty of My work; it may have changed")
    }
    let agency = reader.practitioner.agency
    guard duty.owedBy == agency else {
      throw HubProblem.refusal(
        "agency", "another agency owes this duty", "an answer of \(duty.owedBy)")
    }
    guard day <= today else {
      throw HubProblem.refusal("day", "the day has not come", "today or earlier")
    }
    try refuseUnlessAnswer(says, to: duty)
    var draft = DraftStatement(
      about: try recordToWriteOn(person: person, agency: agency), says: says,
      standing: .observed, occurred: UncertainDate(day), noted: today, saidBy: agency,
      practitioner: reader.practitioner.id,
      source: SourcePlace(document: "form: " + says.kind.rawValue), key: "")
    // The same form sent twice is one statement.
    let digest = Hub.hex(SHA256.hash(data: try Canonical.bytes(draft))).prefix(16)
    draft.key = "form/\(says.kind.rawValue)/\(digest)"
    return try receive(form: [draft], from: agency)
  }

  func storedDuty(_ id: String) throws -> (PersonID, Duty)? {
    try views.pool.read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT person, json FROM duty WHERE id = ?", arguments: [id])
      return try row.map { (PersonID($0[0] as String), try Canonical.value($0[1] as Data)) }
    }
  }

  /// The agency's own record of the person where it has one, else the first of the person's.
  func recordToWriteOn(
    person: PersonID, agency: AgencyID
  ) throws -> RecordReference {
    let records = try views.pool.read { try CaseReader($0).records(of: person) }
    return records.first { $0.agency == agency } ?? records.first
      ?? RecordReference(agency, person.text)
  }

  private func refuseUnlessAnswer(_ says: Saying, to duty: Duty) throws {
    guard DutyRules.descriptor(duty.rule).answers.contains(says.kind) else {
      throw HubProblem.refusal(
        "form", "a statement of this kind does not answer this duty", "a visit, triage or the like")
    }
    let wrong = FormGate.refusals(says)
    guard wrong.isEmpty else {
      throw HubProblem.refused(
        wrong.map { Rejection(file: "form", field: "form", problem: $0, expected: "a whole form") })
    }
    let named: String?
    if case .alertTriage(let triage) = says {
      named = triage.alert
    } else if case .meetingItem(let item) = says {
      named = item.alert
    } else {
      return
    }
    let alerts = try views.pool.read { database in
      try duty.because.compactMap { try ViewIndex.statement($0, in: database) }
    }.compactMap { statement -> String? in
      guard case .policeAlert(let alert) = statement.says else { return nil }
      return alert.reference
    }
    guard let named, alerts.contains(named) else {
      throw HubProblem.refusal(
        "alert", "this duty is not about that alert", "the alert the duty cites")
    }
  }
}
