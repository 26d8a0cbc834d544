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
      throw refusal("duty", "there is no such duty now", "a duty of My work; it may have changed")
    }
    let agency = reader.practitioner.agency
    guard duty.owedBy == agency else {
      throw refusal("agency", "another agency owes this duty", "an answer of \(duty.owedBy)")
    }
    guard day <= today else { throw refusal("day", "the day has not come", "today or earlier") }
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

  private func storedDuty(_ id: String) throws -> (PersonID, Duty)? {
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
    let named: String?
    switch says {
    case .visit, .carersAssessment: return
    case .alertTriage(let triage): named = triage.alert
    case .meetingItem(let item): named = item.alert
    case .name, .born, .died, .sex, .identifier, .lives, .grouped, .relationship, .contact,
      .referral, .assessment, .section47Enquiry, .initialConference, .plan, .policeAlert,
      .responsibilityBasis, .carerSignal, .medication, .symptom, .appointment, .riskReview,
      .adherenceEvidence,
      .adherenceClaim, .careEpisode, .multiAgencyReview, .routineEnquiry, .riskChecklist,
      .abuseGrid, .serviceReferral, .frontDoorItem, .frontDoorAnswer, .referralDecision,
      .assessmentAuthorisation, .statutoryMeeting, .placement, .caseTransfer,
      .familyGroupConference, .maracReferral, .maracRequest, .maracReturn, .maracOutcome, .matter,
      .dutyStep, .note, .restriction, .linkDecision, .withdrawal, .sharing, .recommendation,
      .reviewPage,
      .staffPost, .training, .policyStep, .policyReading, .procedureUse, .leadAppointment,
      .expertQuery:
      throw refusal("form", "no form makes a statement of this kind", "a visit, triage or the like")
    }
    let alerts = try views.pool.read { database in
      try duty.because.compactMap { try ViewIndex.statement($0, in: database) }
    }.compactMap { statement -> String? in
      guard case .policeAlert(let alert) = statement.says else { return nil }
      return alert.reference
    }
    guard let named, alerts.contains(named) else {
      throw refusal("alert", "this duty is not about that alert", "the alert the duty cites")
    }
  }

  private func refusal(_ field: String, _ problem: String, _ expected: String) -> HubProblem {
    .refused([Rejection(file: "form", field: field, problem: problem, expected: expected)])
  }
}
