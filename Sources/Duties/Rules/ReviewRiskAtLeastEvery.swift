import Vocabulary

/// Somebody in a trust's care has the risks reviewed at least every so often.
///
/// Harlow review recommendation 11.7.2. Six months is a local setting.
enum ReviewRiskAtLeastEvery: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRiskAtLeastEvery, name: "Review the risks: none for six months",
    recommendations: ["11.7.2"],
    basis: "NHS England, Staying safe from suicide (April 2025); Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(6, .months, "D21")],
    sentence: "While a spell of community or ward care is open the trust reviews the risks. The "
      + "clock starts with the spell and again with each review. The mental health trust with "
      + "an open spell of care reviews the risks in words, with a plan, and says with whom it "
      + "was shared; a grade alone is no review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let reviews = reading.own(.riskReview).filter { RiskReviews.counts($0.what) }
    return reading.own(.careEpisode).filter {
      $0.what.setting.isTrustCare && reading.rulebook.kind(of: $0.by) == .mentalHealthTrust
    }.flatMap { spell in
      let closed = spell.what.ended?.latest.map {
        DutyEnding(on: $0, why: "The spell of care ended.", because: [spell.told.sequence])
      }
      return ClockStep.repeating(
        from: Trigger(spell), meetings: reviews.filter { $0.by == spell.by },
        until: [closed, reading.ending()].compactMap { $0 }.min { $0.on < $1.on })
    }.compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
