import Vocabulary

/// A child protection plan is reviewed again.
///
/// Working Together to Safeguard Children: at intervals of six months at most. Clock T05.
enum HoldNextReviewConference: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdNextReviewConference, name: "Hold the next review conference", recommendations: ["11.1.1"],
    basis: "Working Together to Safeguard Children",
    answers: [.statutoryMeeting],
    limits: [.national(6, .months, by: "Department for Education", "clock T05")],
    sentence:
      "After each review conference the council holds the next. The clock starts on the day "
      + "of the one before. It ends with the plan.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let reviews = reading.own(.statutoryMeeting).filter { $0.what.kind == .reviewConference }
    return reviews.compactMap { review in
      let met = reviews.first(since: review.on.adding(days: 1)) { $0.by == review.by }
      return duty(
        Trigger(review), met: met,
        ended: PlanEnding.ofProtection(by: review.by, after: review.on, in: reading), in: reading)
    }
  }
}
