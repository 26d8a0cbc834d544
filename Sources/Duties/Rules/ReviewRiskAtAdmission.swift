import Vocabulary

/// Admission to a ward opens a review of risk, the same day.
///
/// Harlow review recommendation 11.7.2. The same day is a local setting.
enum ReviewRiskAtAdmission: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAtAdmission, name: "Review the risks at admission", recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(0, .days, "D21")],
    sentence: "When somebody is admitted to a ward, the risks are reviewed that day. The mental "
      + "health trust with an open spell of care reviews the risks in words, with a plan, and "
      + "says with whom it was shared; a grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.careEpisode).filter {
      $0.what.setting == .ward && reading.rulebook.kind(of: $0.by) == .mentalHealthTrust
    }.map { Trigger($0) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
