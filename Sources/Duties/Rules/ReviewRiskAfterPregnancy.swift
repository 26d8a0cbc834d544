import Vocabulary

/// A pregnancy or a new baby opens a review of risk.
///
/// Harlow review recommendation 11.7.2. A local setting.
enum ReviewRiskAfterPregnancy: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterPregnancy, name: "Review the risks after the news of a baby",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(7, .days, "D21")],
    sentence: "After the birth of a child of somebody in the trust's care is recorded or expected, "
      + "the risks are reviewed. The clock starts on the day the trust knew. The mental "
      + "health trust with an open spell of care reviews the risks in words, with a plan, and "
      + "says with whom it was shared; a grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.relatives([.child]).flatMap { reading.about($0, .born) }
      .filter { $0.on.number - $0.told.known.number > -366 }
      .flatMap { RiskReviews.triggers($0, in: reading, on: $0.told.known) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
