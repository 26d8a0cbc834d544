import Vocabulary

/// One kind of saying taken out of a statement; nil for any other.
extension Saying {
  var visit: Visit? { if case .visit(let said) = self { said } else { nil } }
  var referralDecision: ReferralDecision? {
    if case .referralDecision(let said) = self { said } else { nil }
  }
  var frontDoorAnswer: FrontDoorAnswer? {
    if case .frontDoorAnswer(let said) = self { said } else { nil }
  }
  var familyGroupConference: FamilyGroupConference? {
    if case .familyGroupConference(let said) = self { said } else { nil }
  }
  var maracOutcome: MaracOutcome? { if case .maracOutcome(let said) = self { said } else { nil } }
  var multiAgencyReview: MultiAgencyReview? {
    if case .multiAgencyReview(let said) = self { said } else { nil }
  }
  var riskReview: RiskReview? { if case .riskReview(let said) = self { said } else { nil } }
  var adherenceClaim: AdherenceClaim? {
    if case .adherenceClaim(let said) = self { said } else { nil }
  }
  var routineEnquiry: RoutineEnquiry? {
    if case .routineEnquiry(let said) = self { said } else { nil }
  }
  var meetingItem: MeetingItem? { if case .meetingItem(let said) = self { said } else { nil } }
  var riskChecklist: RiskChecklist? {
    if case .riskChecklist(let said) = self { said } else { nil }
  }
}
