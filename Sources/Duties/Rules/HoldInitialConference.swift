import Vocabulary

/// An initial child protection conference is held.
///
/// Working Together to Safeguard Children: within 15 working days of the strategy discussion that
/// started the enquiry; the reason for a delay is recorded. Clock T03, rule C04.
enum HoldInitialConference: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdInitialConference, name: "Hold the initial child protection conference",
    recommendations: ["11.1.1"],
    basis: "Working Together to Safeguard Children",
    answers: [.initialConference],
    limits: [.national(15, .workingDays, by: "Department for Education", "clock T03")],
    sentence: "After a section 47 enquiry starts, the council holds an initial child protection "
      + "conference. The clock starts on the day of the strategy discussion that started the "
      + "enquiry; of several, that one and not the last. It ends where the enquiry ends with "
      + "no further action.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.section47Enquiry).compactMap { enquiry in
      let met = reading.own(.initialConference).first(since: enquiry.on) {
        $0.by == enquiry.by && ($0.what.enquiry ?? enquiry.what.id) == enquiry.what.id
      }
      let closed =
        enquiry.what.noFurtherAction == .yes
        ? DutyEnding(
          on: enquiry.what.ended?.latest ?? enquiry.told.known,
          why: "The enquiry ended with no further action.", because: [enquiry.told.sequence]) : nil
      return duty(
        Trigger(enquiry), met: met,
        ended: [closed, reading.ending(ofChild: true)].compactMap { $0 }.min { $0.on < $1.on },
        in: reading)
    }
  }
}
