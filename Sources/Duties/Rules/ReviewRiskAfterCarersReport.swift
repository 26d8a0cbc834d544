import Vocabulary

/// What a carer reports opens a review of risk.
///
/// Harlow review recommendation 11.7.2. A local setting. A report by somebody who may be hurt is never
/// told to the person it is about.
enum ReviewRiskAfterCarersReport: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAfterCarersReport, name: "Review the risks after the carer's report",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(7, .days, "D21")],
    sentence: "After an agency notes that somebody cares for a person in the trust's care, the "
      + "risks are reviewed. The clock starts on the day the trust knew. The mental health "
      + "trust with an open spell of care reviews the risks in words, with a plan, and says "
      + "with whom it was shared; a grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let triggers = reading.concerning(.carerSignal).compactMap { statement -> Said<CarerSignal>? in
      guard case .carerSignal(let signal) = statement.says,
        signal.caresFor.map({ reading.people[$0] }) == reading.person
      else { return nil }
      return Said(told: statement, what: signal)
    }.flatMap { RiskReviews.triggers($0, in: reading) }
    return RiskReviews.duties(self, after: triggers, in: reading)
  }
}
