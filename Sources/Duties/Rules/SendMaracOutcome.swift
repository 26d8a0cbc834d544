import Vocabulary

/// A practice or other agency with something to do is told what MARAC decided.
///
/// Harlow review recommendation 11.4.5, measure M17c. Five working days is a local setting.
enum SendMaracOutcome: DutyRule {
  static let descriptor = RuleDescriptor(
    .sendMaracOutcome, name: "Send MARAC's outcome to those with actions",
    recommendations: ["11.4.5"],
    basis: "Harlow review 11.4.5",
    answers: [.maracOutcome],
    limits: [.local(5, .workingDays, "M17c")],
    sentence: "After a MARAC meeting each agency with an action is sent what it needs to know. The "
      + "clock starts on the day of the meeting.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.maracOutcome).compactMap { outcome in
      let owed = Set(outcome.what.actions.map(\.agency)).subtracting([outcome.by])
      guard !owed.isEmpty else { return nil }
      let sent = owed.map { agency in
        outcome.what.sentTo.filter { $0.to == agency }.map(\.on).min()
      }
      let last = sent.contains(nil) ? nil : sent.compactMap { $0 }.max()
      return duty(
        Trigger(outcome), met: last.map { Meeting(on: $0, by: [outcome.told.sequence]) },
        in: reading)
    }
  }
}
