import Vocabulary

/// A case at MARAC opens a review of risk.
///
/// Harlow review recommendation 11.7.2. A local setting.
enum ReviewRiskAfterMarac: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterMarac, name: "Review the risks after the MARAC referral",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(3, .days, "D21")],
    sentence:
      "After somebody in the trust's care is referred to MARAC, the risks are reviewed. The "
      + "clock starts on the day the trust knew. The mental health trust with an open spell "
      + "of care reviews the risks in words, with a plan, and says with whom it was shared; a "
      + "grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.maracReferral)
      .flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
