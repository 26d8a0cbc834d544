import Vocabulary

/// The first core group meets after a child protection plan is made.
///
/// Working Together to Safeguard Children: within 10 working days of the conference. Clock T04.
enum HoldCoreGroup: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdCoreGroup, name: "Hold the first core group", recommendations: ["11.1.1"],
    basis: "Working Together to Safeguard Children",
    answers: [.statutoryMeeting],
    limits: [.national(10, .workingDays, by: "Department for Education", "clock T04")],
    sentence: "After an initial conference that led to a child protection plan, the council holds "
      + "the first core group. The clock starts on the day of the conference. It ends with "
      + "the plan.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.initialConference).filter { $0.what.ledToPlan == .yes }.compactMap { conference in
      let met = reading.own(.statutoryMeeting).first(since: conference.on) {
        $0.by == conference.by && $0.what.kind == .coreGroup
      }
      return duty(
        Trigger(conference), met: met,
        ended: PlanEnding.ofProtection(by: conference.by, after: conference.on, in: reading),
        in: reading)
    }
  }
}
