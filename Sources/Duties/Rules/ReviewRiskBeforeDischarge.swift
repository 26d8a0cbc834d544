import Vocabulary

/// Discharge from a ward opens a review of risk before it.
///
/// Harlow review recommendation 11.7.2. A local setting.
enum ReviewRiskBeforeDischarge: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskBeforeDischarge, name: "Review the risks before discharge",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(0, .days, "D21")], thresholds: [.reviewBeforeDays],
    sentence: "Before somebody is discharged from a ward, the risks are reviewed, at the latest on "
      + "the day of the discharge. A review shortly before counts. The mental health "
      + "trust with an open spell of care reviews the risks in words, with a plan, and says "
      + "with whom it was shared; a grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.careEpisode).compactMap { spell -> Trigger? in
      guard spell.what.setting == .ward, let end = spell.what.ended?.latest,
        reading.rulebook.kind(of: spell.by) == .mentalHealthTrust
      else { return nil }
      return RiskReviews.before(spell, on: end, in: reading)
    }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
