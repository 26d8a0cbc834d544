import Vocabulary

/// A medicine started, stopped or changed opens a review of risk.
///
/// Harlow review recommendation 11.7.2. The number of days is a local setting, table in domain D21.
enum ReviewRiskAfterMedicineChange: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterMedicineChange, name: "Review the risks after the change of medicine",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(7, .days, "D21")],
    sentence: "After a medicine for the mind is started or stopped or its dose or route changed, "
      + "the risks are reviewed. The clock starts on the day of the change. The mental health "
      + "trust with an open spell of care reviews the risks in words, with a plan, and says "
      + "with whom it was shared; a grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.medication).filter {
      $0.what.change != .continued && $0.what.group != .other
    }.flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
