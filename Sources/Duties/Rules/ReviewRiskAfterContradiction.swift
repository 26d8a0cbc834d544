import Vocabulary

/// Evidence that a medicine is not taken, where it was said to be, opens a review of risk.
///
/// Harlow review recommendations 11.7.2 and 11.7.4. Seventy-two hours is a local setting. Whoever gave
/// an account is never named.
enum ReviewRiskAfterContradiction: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterContradiction, name: "Review the risks: the evidence contradicts what was said",
    recommendations: ["11.7.2", "11.7.4"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(3, .days, "D23")],
    sentence: "After an observation, a level or a record shows that an antipsychotic or mood "
      + "stabiliser is not taken, whatever was said, the risks are reviewed. The clock starts "
      + "on the day of the evidence. The mental health trust with an open spell of care "
      + "reviews the risks in words, with a plan, and says with whom it was shared; a grade "
      + "alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.adherenceEvidence).filter {
      $0.what.kind.grade.isObjective && $0.what.finding == .notTaken
    }.flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
