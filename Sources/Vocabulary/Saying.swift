/// What a statement says. Closed: a new kind makes the compiler list every engine that must
/// take a position on it.
public enum Saying: Hashable, Sendable {
  case name(PersonName)
  case born(Birth)
  case died(UncertainDate)
  case sex(Sex)
  case identifier(Identifier)
  case lives(Residence)
  /// A casework or household group of the source, by its id: never kinship.
  case grouped(String)
  case relationship(Relationship)
  case contact(Contact)
  case referral(Referral)
  case assessment(Assessment)
  case section47Enquiry(Section47Enquiry)
  case initialConference(InitialConference)
  case plan(Plan)
  case visit(Visit)
  case policeAlert(PoliceAlert)
  case alertTriage(AlertTriage)
  case meetingItem(MeetingItem)
  case carerSignal(CarerSignal)
  case carersAssessment(CarersAssessment)
  case medication(Medication)
  case symptom(Symptom)
  case appointment(Appointment)
  case riskReview(RiskReview)
  case adherenceEvidence(AdherenceEvidence)
  case adherenceClaim(AdherenceClaim)
  case careEpisode(CareEpisode)
  case multiAgencyReview(MultiAgencyReview)
  case routineEnquiry(RoutineEnquiry)
  case riskChecklist(RiskChecklist)
  case abuseGrid(AbuseGrid)
  case serviceReferral(ServiceReferral)
  case frontDoorItem(FrontDoorItem)
  case frontDoorAnswer(FrontDoorAnswer)
  case referralDecision(ReferralDecision)
  case assessmentAuthorisation(AssessmentAuthorisation)
  case statutoryMeeting(StatutoryMeeting)
  case placement(Placement)
  case caseTransfer(CaseTransfer)
  case familyGroupConference(FamilyGroupConference)
  case maracReferral(MaracReferral)
  case maracRequest(MaracRequest)
  case maracReturn(MaracReturn)
  case maracOutcome(MaracOutcome)
  case matter(Matter)
  case dutyStep(DutyStep)
  /// Something that happened, in words.
  case note(String)
  case responsibilityBasis(ResponsibilityBasis)
  case restriction(Restriction)
  /// A person's decision that two records are, or are not, the same person.
  case linkDecision(LinkDecision)
  /// The statement with this sequence is taken back, for the reason given.
  case withdrawal(of: Int, reason: String)
  case sharing(SharingRecord)
  case recommendation(PublishedRecommendation)
  /// What a review's page says of itself: community safety partnership, dates, summary.
  case reviewPage(ReviewPage)
  /// What a person did about a review: settled, published, acted, answered.
  case reviewWork(ReviewWork)
  case staffPost(StaffPost)
  case training(TrainingCompletion)
  case policyStep(PolicyStep)
  case policyReading(PolicyReading)
  case procedureUse(ProcedureUse)
  case leadAppointment(LeadAppointment)
  case expertQuery(ExpertQuery)
}

/// A person's decision about two records, which outranks the machine's.
public struct LinkDecision: Hashable, Codable, Sendable {
  public var other: RecordReference
  public var samePerson: Bool
  public var reason: String
  /// True while it has no effect and waits for a second person; nil for a decision like any other.
  public var awaitsSecond: Bool?
  /// The sequence of the waiting decision that this one answers, made by another person.
  public var seconds: Int?

  public init(
    other: RecordReference, samePerson: Bool, reason: String, awaitsSecond: Bool? = nil,
    seconds: Int? = nil
  ) {
    self.other = other
    self.samePerson = samePerson
    self.reason = reason
    self.awaitsSecond = awaitsSecond
    self.seconds = seconds
  }

  /// Does it hold, or only wait?
  public var isHeld: Bool { awaitsSecond == true }
}

extension Saying {
  /// The kind alone, as flows, grants and indexes name it.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case name, born, died, sex, identifier, lives, grouped, relationship, contact, referral
    case assessment, section47Enquiry, initialConference, plan, visit, policeAlert, alertTriage
    case meetingItem, carerSignal, carersAssessment
    case medication, symptom, appointment, riskReview, adherenceEvidence, adherenceClaim
    case careEpisode, multiAgencyReview, routineEnquiry, riskChecklist, abuseGrid
    case serviceReferral, frontDoorItem, frontDoorAnswer, referralDecision
    case assessmentAuthorisation, statutoryMeeting, placement, caseTransfer
    case familyGroupConference, maracReferral, maracRequest, maracReturn, maracOutcome, matter
    case dutyStep, note, restriction, linkDecision, withdrawal
    case sharing, recommendation, reviewPage, reviewWork, responsibilityBasis
    case staffPost, training, policyStep, policyReading, procedureUse, leadAppointment, expertQuery

    /// Its place among all kinds, counting from 0: for sets and tables asked millions of times.
    @inlinable public var place: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

    /// Can a statement of this kind say something of a record beside the one it is about?
    public var mayConcernOthers: Bool {
      switch self {
      case .relationship, .policeAlert, .carerSignal, .linkDecision, .riskReview, .riskChecklist,
        .abuseGrid, .assessmentAuthorisation, .familyGroupConference, .maracReferral,
        .maracRequest, .responsibilityBasis, .restriction:
        true
      case .name, .born, .died, .sex, .identifier, .lives, .grouped, .contact, .referral,
        .assessment, .section47Enquiry, .initialConference, .plan, .visit, .alertTriage,
        .meetingItem, .carersAssessment, .medication, .symptom, .appointment, .adherenceEvidence,
        .adherenceClaim, .careEpisode, .multiAgencyReview, .routineEnquiry, .serviceReferral,
        .frontDoorItem, .frontDoorAnswer, .referralDecision, .statutoryMeeting, .placement,
        .caseTransfer, .maracReturn, .maracOutcome, .matter, .dutyStep, .note, .withdrawal,
        .sharing, .recommendation, .reviewPage, .reviewWork, .staffPost, .training, .policyStep,
        .policyReading, .procedureUse, .leadAppointment, .expertQuery:
        false
      }
    }

    /// True for what says who somebody is rather than what happened.
    public var isIdentity: Bool {
      switch self {
      case .name, .born, .died, .sex, .identifier, .lives, .grouped, .relationship: true
      default: false
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .name: .name
    case .born: .born
    case .died: .died
    case .sex: .sex
    case .identifier: .identifier
    case .lives: .lives
    case .grouped: .grouped
    case .relationship: .relationship
    case .contact: .contact
    case .referral: .referral
    case .assessment: .assessment
    case .section47Enquiry: .section47Enquiry
    case .initialConference: .initialConference
    case .plan: .plan
    case .visit: .visit
    case .policeAlert: .policeAlert
    case .alertTriage: .alertTriage
    case .meetingItem: .meetingItem
    case .carerSignal: .carerSignal
    case .carersAssessment: .carersAssessment
    case .medication: .medication
    case .symptom: .symptom
    case .appointment: .appointment
    case .riskReview: .riskReview
    case .adherenceEvidence: .adherenceEvidence
    case .adherenceClaim: .adherenceClaim
    case .careEpisode: .careEpisode
    case .multiAgencyReview: .multiAgencyReview
    case .routineEnquiry: .routineEnquiry
    case .riskChecklist: .riskChecklist
    case .abuseGrid: .abuseGrid
    case .serviceReferral: .serviceReferral
    case .frontDoorItem: .frontDoorItem
    case .frontDoorAnswer: .frontDoorAnswer
    case .referralDecision: .referralDecision
    case .assessmentAuthorisation: .assessmentAuthorisation
    case .statutoryMeeting: .statutoryMeeting
    case .placement: .placement
    case .caseTransfer: .caseTransfer
    case .familyGroupConference: .familyGroupConference
    case .maracReferral: .maracReferral
    case .maracRequest: .maracRequest
    case .maracReturn: .maracReturn
    case .maracOutcome: .maracOutcome
    case .matter: .matter
    case .dutyStep: .dutyStep
    case .note: .note
    case .responsibilityBasis: .responsibilityBasis
    case .restriction: .restriction
    case .linkDecision: .linkDecision
    case .withdrawal: .withdrawal
    case .sharing: .sharing
    case .recommendation: .recommendation
    case .reviewPage: .reviewPage
    case .reviewWork: .reviewWork
    case .staffPost: .staffPost
    case .training: .training
    case .policyStep: .policyStep
    case .policyReading: .policyReading
    case .procedureUse: .procedureUse
    case .leadAppointment: .leadAppointment
    case .expertQuery: .expertQuery
    }
  }

  /// Records other than the one it is about that it says something of.
  ///
  /// INVARIANT: empty for every kind that `Kind.mayConcernOthers` denies.
  public var alsoConcerns: [RecordReference] {
    switch self {
    case .relationship(let relationship): [relationship.to]
    case .policeAlert(let alert): alert.involved.map(\.record)
    case .carerSignal(let signal): signal.caresFor.map { [$0] } ?? []
    case .linkDecision(let decision): [decision.other]
    case .riskReview(let review): review.othersAtRisk
    case .riskChecklist(let checklist): checklist.alleged
    case .abuseGrid(let grid): grid.alleged
    case .assessmentAuthorisation(let authorisation): authorisation.accountedFor.map(\.record)
    case .familyGroupConference(let step):
      step.offeredTo + (step.screen?.orders.compactMap(\.against) ?? [])
    case .maracReferral(let referral): referral.alleged + referral.children
    case .maracRequest(let request): request.involved
    case .responsibilityBasis(let basis): basis.holder.map { [$0] } ?? []
    // A seal concerns the record before adoption too: whoever reads that one must find it.
    case .restriction(let restriction): restriction.apartFrom.map { [$0] } ?? []
    default: []
    }
  }
}
