import Vocabulary

/// A police domestic abuse alert opens a review of risk, to the person and to others.
///
/// Harlow review recommendation 11.7.2. A local setting. The trust counts from the day it knew.
enum ReviewRiskAfterPoliceAlert: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterPoliceAlert, name: "Review the risks after the police alert",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(3, .days, "D21")],
    sentence: "After a police domestic abuse alert that involves somebody in the trust's care, as "
      + "victim or as alleged perpetrator, the risks are reviewed. The clock starts on the "
      + "day the trust knew. The mental health trust with an open spell of care reviews the "
      + "risks in words, with a plan, and says with whom it was shared; a grade alone is no "
      + "review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.concerning(.policeAlert).compactMap { statement -> Said<PoliceAlert>? in
      guard case .policeAlert(let alert) = statement.says,
        (alert.records(as: .victim) + alert.records(as: .allegedPerpetrator))
          .contains(where: { reading.people[$0] == reading.person })
      else { return nil }
      return Said(told: statement, what: alert)
    }.flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
