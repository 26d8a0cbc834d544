import Vocabulary

/// Goals that pull against each other have somebody who settles them, by a day.
///
/// Harlow review recommendation 11.7.1: all work to the same goals. The limit is a local setting.
enum SettleConflictingGoals: DutyRule {
  static let descriptor = RuleDescriptor(
    .settleConflictingGoals, name: "Name who settles the conflicting goals",
    recommendations: ["11.7.1"],
    basis: "Harlow review 11.7.1",
    answers: [.multiAgencyReview],
    limits: [.local(5, .workingDays, "D20")],
    sentence:
      "Where a multi-agency review leaves goals in conflict with nobody to settle them by a "
      + "day, the agency that held it names somebody. The clock starts on the day of the "
      + "review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let reviews = reading.own(.multiAgencyReview)
    return reviews.filter { !$0.what.unownedConflicts.isEmpty }.compactMap { review in
      let met = reviews.first(since: review.on.adding(days: 1)) {
        $0.by == review.by && $0.what.unownedConflicts.isEmpty
      }
      return duty(Trigger(review), met: met, ended: reading.ending(), in: reading)
    }
  }
}
