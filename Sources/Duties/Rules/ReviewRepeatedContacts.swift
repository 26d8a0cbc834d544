import Vocabulary

/// A manager looks again when domestic abuse has come to notice three times in a year and nothing
/// follows.
///
/// Harlow review recommendation 11.1.2. The three in twelve months mirror the escalation criterion of
/// MARAC; that and the limit are local settings.
enum ReviewRepeatedContacts: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRepeatedContacts, name: "Have a manager review the decision",
    recommendations: ["11.1.2"],
    basis: "Harlow review 11.1.2",
    answers: [.referralDecision],
    limits: [.local(1, .workingDays, "D07")], thresholds: [.alertsForManager, .alertMonths],
    sentence: "Where a council decides on no further action and police domestic abuse alerts about "
      + "the child, a parent or the home are as many as the partnership set, a manager reviews "
      + "the decision. The clock starts on the day of the decision.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let decisions = reading.own(.referralDecision)
    return decisions.filter {
      $0.what.nextStep == .noFurtherAction && $0.what.managerReview != .yes
    }
    .compactMap { decision in
      let before = DomesticAbuse.alerts(aroundHome: reading, before: decision.on)
      guard before.count >= reading.threshold(.alertsForManager, on: decision.on) else {
        return nil
      }
      let met = decisions.first(since: decision.on) {
        $0.what.referral == decision.what.referral && $0.what.managerReview == .yes
      }
      return duty(
        Trigger(decision), met: met,
        notes: [
          DutyNote(
            "Domestic abuse alerts in the \(months(before: decision.on, reading)) months before: "
              + "\(before.count).",
            because: before.map(\.sequence))
        ], in: reading)
    }
  }

  private static func months(before day: Day, _ reading: CaseReading) -> Int {
    reading.threshold(.alertMonths, on: day)
  }
}
