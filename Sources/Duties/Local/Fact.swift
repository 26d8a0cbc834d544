import Vocabulary

/// What a local rule may ask about. Closed: a partnership combines these and invents none.
public enum Fact: String, CaseIterable, Sendable, Codable {
  case ageYears = "person.age_years"
  case isChild = "person.is_child"
  case isUnborn = "person.is_unborn"
  case childrenAtHome = "home.children"
  case alertsInYear = "alerts.in_year"
  case alertRole = "alert.role"
  case alertStrangulation = "alert.strangulation"
  case alertWeapon = "alert.weapon"
  case alertPregnancy = "alert.pregnancy"
  case alertChildren = "alert.children"
  case childSeen = "visit.seen"
  case childSeenAlone = "visit.seen_alone"
  case enquiryOutcome = "enquiry.outcome"
  case enquiryContext = "enquiry.context"
  case enquiryAlone = "enquiry.alone"
  case checklistNotAsked = "checklist.not_asked"
  case checklistAuthor = "checklist.author"
  case medicineGroup = "medicine.group"
  case medicineChange = "medicine.change"
  case symptomCourse = "symptom.course"
  case appointmentOutcome = "appointment.outcome"
  case missedInNinetyDays = "appointments.missed_in_90_days"
  case evidenceGrade = "evidence.grade"
  case evidenceFinding = "evidence.finding"
  case referralService = "referral.service"
  case referralStep = "referral.step"
  case decisionNextStep = "decision.next_step"
  case planKind = "plan.kind"
  case maracRepeat = "marac.repeat"
  case daysSinceSeen = "child.days_since_seen"

  /// What kind of value it has.
  public enum Sort: Hashable, Sendable {
    case number, truth
    /// One of these codes.
    case code([String])
  }

  public var sort: Sort {
    switch self {
    case .ageYears, .childrenAtHome, .alertsInYear, .alertChildren, .checklistNotAsked,
      .missedInNinetyDays, .daysSinceSeen:
      .number
    case .isChild, .isUnborn: .truth
    case .alertRole: Fact.codes(PoliceAlert.Role.self)
    case .alertStrangulation, .alertWeapon, .alertPregnancy, .childSeen, .childSeenAlone,
      .enquiryAlone, .maracRepeat:
      Fact.answers
    case .enquiryOutcome: Fact.codes(RoutineEnquiry.Outcome.self)
    case .enquiryContext: Fact.codes(RoutineEnquiry.Context.self)
    case .checklistAuthor: Fact.codes(RiskChecklist.Author.self)
    case .medicineGroup: Fact.codes(Medication.Group.self)
    case .medicineChange: Fact.codes(Medication.Change.self)
    case .symptomCourse: Fact.codes(Symptom.Course.self)
    case .appointmentOutcome: Fact.codes(Appointment.Outcome.self)
    case .evidenceGrade: Fact.codes(AdherenceEvidence.Grade.self)
    case .evidenceFinding: Fact.codes(AdherenceEvidence.Finding.self)
    case .referralService: Fact.codes(ServiceReferral.Service.self)
    case .referralStep: Fact.codes(ServiceReferral.Step.self)
    case .decisionNextStep: Fact.codes(ReferralDecision.NextStep.self)
    case .planKind: Fact.codes(Plan.Kind.self)
    }
  }

  /// `person age years`: its name as a sentence says it.
  public var inWords: String {
    rawValue.replacing(".", with: " ").replacing("_", with: " ")
  }

  /// What can be known of a question: that it was not recorded is no fact.
  private static let answers = Sort.code(
    Answer.allCases.filter { $0 != .notRecorded }.map(\.rawValue))

  private static func codes<Code: CaseIterable & RawRepresentable>(_ type: Code.Type) -> Sort
  where Code.RawValue == String {
    .code(Code.allCases.map(\.rawValue))
  }
}

/// What a fact is, where it is known.
public enum FactValue: Hashable, Sendable, CustomStringConvertible {
  case number(Int)
  case truth(Bool)
  case code(String)

  public var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .truth(let truth): truth ? "yes" : "no"
    case .code(let code): code
    }
  }
}
