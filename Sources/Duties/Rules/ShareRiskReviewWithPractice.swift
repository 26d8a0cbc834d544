import Vocabulary

/// A review of risk goes to the general practice.
///
/// Harlow review recommendation 11.7.2: sharing with the practice is the rule, and not sharing needs
/// its reason. Three days is a local setting.
enum ShareRiskReviewWithPractice: DutyRule {
  static let descriptor = RuleDescriptor(
    .shareRiskReviewWithPractice, name: "Share the risk review with the practice",
    recommendations: ["11.7.2"],
    basis: "Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(3, .days, "M21b")],
    sentence: "After a review of risk the trust sends it to the person's general practice, or "
      + "records why not. The clock starts on the day of the review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    RiskReviews.sharing(self, with: .generalPractice, in: reading) { _ in true }
  }
}
