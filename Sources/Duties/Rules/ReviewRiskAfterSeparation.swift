import Vocabulary

/// A relationship that ends opens a review of risk.
///
/// Harlow review recommendation 11.7.2; separation is a known time of danger. A local setting.
enum ReviewRiskAfterSeparation: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterSeparation, name: "Review the risks after the separation",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(7, .days, "D21")],
    sentence: "After a partnership of somebody in the trust's care is recorded as ended, the risks "
      + "are reviewed. The clock starts on the day the trust knew. The mental health trust "
      + "with an open spell of care reviews the risks in words, with a plan, and says with "
      + "whom it was shared; a grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.relationship).filter { said in
      said.what.kind == .formerPartner || said.what.kind == .divorced
        || (said.what.kind.isPartnership && said.what.period.to != nil)
    }.flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
