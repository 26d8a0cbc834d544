import Vocabulary

/// A symptom that is new, back or worse opens a review of risk.
///
/// Harlow review recommendation 11.7.2. Seventy-two hours is a local setting.
enum ReviewRiskAfterSymptom: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterSymptom, name: "Review the risks after the symptom",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(3, .days, "D21")],
    sentence:
      "After a symptom that is new, returning or worse is recorded, the risks are reviewed. "
      + "The clock starts on the day it showed. The mental health trust with an open spell of "
      + "care reviews the risks in words, with a plan, and says with whom it was shared; a "
      + "grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.symptom).filter {
      [.new, .returning, .worse].contains($0.what.course)
    }.flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
