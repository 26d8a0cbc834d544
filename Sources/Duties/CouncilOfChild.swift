import Vocabulary

/// Which council owes a child something, when more than one holds a record.
struct CouncilOfChild {
  /// Councils that hold a record of the child, by id.
  private let councils: [AgencyID]
  private let involvements: [Involvement]

  init(in reading: CaseReading) {
    councils = reading.holders(of: reading.person, kind: .childrensServices)
    involvements = CouncilOfChild.involvements(with: councils, in: reading)
  }

  /// The council with the involvement begun latest of those open on the day; else of those that
  /// had ended; else the first to become involved later; else any that holds a record, by id.
  /// Nil where no council holds one.
  func owing(on day: Day) -> AgencyID? {
    let begun = involvements.filter { $0.from <= day }
    let open = begun.filter { involvement in involvement.to.map { $0 >= day } ?? true }
    let later = involvements.min { ($0.from, $0.sequence) < ($1.from, $1.sequence) }
    return CouncilOfChild.latest(open)?.council ?? CouncilOfChild.latest(begun)?.council
      ?? later?.council ?? councils.first
  }

  /// The council whose involvement, of those open on the day, began latest; nil where none is open.
  func involved(on day: Day) -> AgencyID? {
    CouncilOfChild.latest(
      involvements.filter { $0.from <= day && ($0.to.map { $0 >= day } ?? true) })?.council
  }

  private struct Involvement {
    let council: AgencyID
    let from: Day
    let to: Day?
    let sequence: Int
  }

  private static func latest(_ involvements: [Involvement]) -> Involvement? {
    involvements.max { ($0.from, $0.sequence) < ($1.from, $1.sequence) }
  }

  private static let kinds: KindSet = [
    .referral, .assessment, .section47Enquiry, .plan, .contact, .initialConference, .visit,
  ]

  private static func involvements(
    with councils: [AgencyID], in reading: CaseReading
  ) -> [Involvement] {
    reading.ownStatements.compactMap { statement in
      guard kinds.contains(statement.kind), councils.contains(statement.about.agency),
        let end = end(of: statement)
      else {
        return nil
      }
      return Involvement(
        council: statement.about.agency, from: statement.occurred?.sortDay ?? statement.known,
        to: end.to, sequence: statement.sequence)
    }
  }

  /// Nil for what is no involvement; `to` nil for one with no end recorded. A contact, a
  /// conference and a visit end on their day.
  private static func end(of statement: Statement) -> (to: Day?, Void)? {
    switch statement.says {
    case .referral(let referral): (referral.closed?.latest, ())
    case .assessment(let assessment): (assessment.authorised?.latest, ())
    case .section47Enquiry(let enquiry): (enquiry.ended?.latest, ())
    case .plan(let plan): (plan.ended?.latest, ())
    case .contact, .initialConference, .visit: (statement.happenedBy, ())
    case .name, .born, .died, .sex, .identifier, .lives, .grouped, .relationship, .policeAlert,
      .responsibilityBasis, .alertTriage, .meetingItem, .carerSignal, .carersAssessment,
      .medication, .symptom,
      .appointment, .riskReview, .adherenceEvidence, .adherenceClaim, .careEpisode,
      .multiAgencyReview, .routineEnquiry, .riskChecklist, .abuseGrid, .serviceReferral,
      .frontDoorItem, .frontDoorAnswer, .referralDecision, .assessmentAuthorisation,
      .statutoryMeeting, .placement, .caseTransfer, .familyGroupConference, .maracReferral,
      .maracRequest, .maracReturn, .maracOutcome, .matter, .dutyStep, .note,
      .restriction,
      .linkDecision, .withdrawal, .sharing, .recommendation, .reviewPage, .reviewWork,
      .staffPost, .training, .policyStep, .policyReading, .procedureUse, .leadAppointment,
      .expertQuery:
      nil
    }
  }
}
