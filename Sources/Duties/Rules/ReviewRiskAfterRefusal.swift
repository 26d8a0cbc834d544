import Vocabulary

/// A refused appointment or visit opens a review of risk.
///
/// Harlow review recommendation 11.7.2. A local setting.
enum ReviewRiskAfterRefusal: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterRefusal, name: "Review the risks after the refusal",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(3, .days, "D21")],
    sentence: "After somebody refuses an appointment or a visit, the risks are reviewed. The clock "
      + "starts on that day. The mental health trust with an open spell of care reviews the "
      + "risks in words, with a plan, and says with whom it was shared; a grade alone is no "
      + "review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.appointment).filter { $0.what.outcome == .refused }
      .flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
