import Vocabulary

/// Leave from a ward opens a review of risk before it begins.
///
/// Harlow review recommendation 11.7.2. A local setting.
enum ReviewRiskBeforeLeave: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskBeforeLeave, name: "Review the risks before leave", recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(0, .days, "D21")], thresholds: [.reviewBeforeDays],
    sentence: "Before somebody goes on leave from a ward, the risks are reviewed, at the latest on "
      + "the day the leave begins. The mental health trust with an open spell of care reviews "
      + "the risks in words, with a plan, and says with whom it was shared; a grade alone is "
      + "no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.own(.careEpisode).filter {
      $0.what.setting == .leaveFromWard && reading.rulebook.kind(of: $0.by) == .mentalHealthTrust
    }.map { RiskReviews.before($0, on: $0.on, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
