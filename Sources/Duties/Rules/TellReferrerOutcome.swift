import Vocabulary

/// Whoever referred is told what was decided, and why.
///
/// Working Together to Safeguard Children asks for feedback; the number of days is a local setting.
enum TellReferrerOutcome: DutyRule {
  static let descriptor = RuleDescriptor(
    .tellReferrerOutcome, name: "Tell the referrer the outcome", recommendations: ["11.1.2"],
    basis: "Working Together to Safeguard Children",
    answers: [.referralDecision],
    limits: [.local(3, .workingDays, "D07")],
    sentence: "After a decision on a referral the council tells the referrer the outcome and the "
      + "reason. The clock starts on the day of the decision.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let decisions = reading.own(.referralDecision)
    return Dictionary(grouping: decisions) { $0.by.text + "/" + $0.what.referral }
      .sorted { $0.key < $1.key }
      .compactMap { _, steps in
        guard let first = steps.min(by: { ($0.on, $0.told.sequence) < ($1.on, $1.told.sequence) })
        else { return nil }
        let met = steps.first(since: first.on) { $0.what.referrerTold == .yes }
        return duty(Trigger(first), met: met, in: reading)
      }
  }
}
