import Vocabulary

/// A child protection plan is reviewed for the first time.
///
/// Working Together to Safeguard Children: within three months of the initial conference. Clock T05.
enum HoldFirstReviewConference: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdFirstReviewConference, name: "Hold the first review conference",
    recommendations: ["11.1.1"],
    basis: "Working Together to Safeguard Children",
    answers: [.statutoryMeeting],
    limits: [.national(3, .months, by: "Department for Education", "clock T05")],
    sentence:
      "After an initial conference that led to a child protection plan, the council holds a "
      + "review conference. The clock starts on the day of the initial conference. It ends "
      + "with the plan.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.initialConference).filter { $0.what.ledToPlan == .yes }.compactMap { conference in
      let met = reading.own(.statutoryMeeting).first(since: conference.on) {
        $0.by == conference.by && $0.what.kind == .reviewConference
      }
      return duty(
        Trigger(conference), met: met,
        ended: PlanEnding.ofProtection(by: conference.by, after: conference.on, in: reading),
        in: reading)
    }
  }
}
