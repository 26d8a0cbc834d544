import Vocabulary

/// Appointments missed again and again open a review of risk.
///
/// Harlow review recommendation 11.7.2. How many, within how long, and the limit are local settings.
enum ReviewRiskAfterMissedAppointments: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterMissedAppointments, name: "Review the risks after missed appointments",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(7, .days, "D21")], thresholds: Engagement.thresholds,
    sentence: "After as many appointments that the person did not attend as the partnership set, "
      + "the risks are reviewed. The clock starts on the day of the last. The mental health "
      + "trust with an open spell of care reviews the risks in words, with a plan, and says "
      + "with whom it was shared; a grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = Engagement.repeatedMisses(in: reading)
      .flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
