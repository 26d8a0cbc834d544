import Vocabulary

/// One kind of saying to be taken out of statements: `reading.own(.referral)`.
struct Pick<Value> {
  let kind: Saying.Kind
  let value: (Saying) -> Value?
}

extension Pick where Value == Birth {
  static var born: Pick {
    Pick(kind: .born) { if case .born(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Residence {
  static var lives: Pick {
    Pick(kind: .lives) { if case .lives(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == UncertainDate {
  static var died: Pick {
    Pick(kind: .died) { if case .died(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Referral {
  static var referral: Pick {
    Pick(kind: .referral) { if case .referral(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Contact {
  static var contact: Pick {
    Pick(kind: .contact) { if case .contact(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Assessment {
  static var assessment: Pick {
    Pick(kind: .assessment) { if case .assessment(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Section47Enquiry {
  static var section47Enquiry: Pick {
    Pick(kind: .section47Enquiry) { if case .section47Enquiry(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == InitialConference {
  static var initialConference: Pick {
    Pick(kind: .initialConference) {
      if case .initialConference(let said) = $0 { said } else { nil }
    }
  }
}
extension Pick where Value == Plan {
  static var plan: Pick {
    Pick(kind: .plan) { if case .plan(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Visit {
  static var visit: Pick {
    Pick(kind: .visit) { if case .visit(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == PoliceAlert {
  static var policeAlert: Pick {
    Pick(kind: .policeAlert) { if case .policeAlert(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == CarerSignal {
  static var carerSignal: Pick {
    Pick(kind: .carerSignal) { if case .carerSignal(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == CarersAssessment {
  static var carersAssessment: Pick {
    Pick(kind: .carersAssessment) { if case .carersAssessment(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Relationship {
  static var relationship: Pick {
    Pick(kind: .relationship) { if case .relationship(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == String {
  static var grouped: Pick {
    Pick(kind: .grouped) { if case .grouped(let said) = $0 { said } else { nil } }
  }
}

extension Pick where Value == String {
  static var note: Pick {
    Pick(kind: .note) { if case .note(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Medication {
  static var medication: Pick {
    Pick(kind: .medication) { if case .medication(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Symptom {
  static var symptom: Pick {
    Pick(kind: .symptom) { if case .symptom(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Appointment {
  static var appointment: Pick {
    Pick(kind: .appointment) { if case .appointment(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == RiskReview {
  static var riskReview: Pick {
    Pick(kind: .riskReview) { if case .riskReview(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == AdherenceEvidence {
  static var adherenceEvidence: Pick {
    Pick(kind: .adherenceEvidence) {
      if case .adherenceEvidence(let said) = $0 { said } else { nil }
    }
  }
}
extension Pick where Value == AdherenceClaim {
  static var adherenceClaim: Pick {
    Pick(kind: .adherenceClaim) { if case .adherenceClaim(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == CareEpisode {
  static var careEpisode: Pick {
    Pick(kind: .careEpisode) { if case .careEpisode(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == MultiAgencyReview {
  static var multiAgencyReview: Pick {
    Pick(kind: .multiAgencyReview) {
      if case .multiAgencyReview(let said) = $0 { said } else { nil }
    }
  }
}
extension Pick where Value == RoutineEnquiry {
  static var routineEnquiry: Pick {
    Pick(kind: .routineEnquiry) { if case .routineEnquiry(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == RiskChecklist {
  static var riskChecklist: Pick {
    Pick(kind: .riskChecklist) { if case .riskChecklist(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == AbuseGrid {
  static var abuseGrid: Pick {
    Pick(kind: .abuseGrid) { if case .abuseGrid(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == ServiceReferral {
  static var serviceReferral: Pick {
    Pick(kind: .serviceReferral) { if case .serviceReferral(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == FrontDoorItem {
  static var frontDoorItem: Pick {
    Pick(kind: .frontDoorItem) { if case .frontDoorItem(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == FrontDoorAnswer {
  static var frontDoorAnswer: Pick {
    Pick(kind: .frontDoorAnswer) { if case .frontDoorAnswer(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == ReferralDecision {
  static var referralDecision: Pick {
    Pick(kind: .referralDecision) { if case .referralDecision(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == AssessmentAuthorisation {
  static var assessmentAuthorisation: Pick {
    Pick(kind: .assessmentAuthorisation) {
      if case .assessmentAuthorisation(let said) = $0 { said } else { nil }
    }
  }
}
extension Pick where Value == StatutoryMeeting {
  static var statutoryMeeting: Pick {
    Pick(kind: .statutoryMeeting) { if case .statutoryMeeting(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Placement {
  static var placement: Pick {
    Pick(kind: .placement) { if case .placement(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == CaseTransfer {
  static var caseTransfer: Pick {
    Pick(kind: .caseTransfer) { if case .caseTransfer(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == FamilyGroupConference {
  static var familyGroupConference: Pick {
    Pick(kind: .familyGroupConference) {
      if case .familyGroupConference(let said) = $0 { said } else { nil }
    }
  }
}
extension Pick where Value == MaracReferral {
  static var maracReferral: Pick {
    Pick(kind: .maracReferral) { if case .maracReferral(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == MaracRequest {
  static var maracRequest: Pick {
    Pick(kind: .maracRequest) { if case .maracRequest(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == MaracReturn {
  static var maracReturn: Pick {
    Pick(kind: .maracReturn) { if case .maracReturn(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == MaracOutcome {
  static var maracOutcome: Pick {
    Pick(kind: .maracOutcome) { if case .maracOutcome(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == Matter {
  static var matter: Pick {
    Pick(kind: .matter) { if case .matter(let said) = $0 { said } else { nil } }
  }
}
extension Pick where Value == DutyStep {
  static var dutyStep: Pick {
    Pick(kind: .dutyStep) { if case .dutyStep(let said) = $0 { said } else { nil } }
  }
}
