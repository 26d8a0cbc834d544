import Vocabulary

/// An agency that MARAC asks answers in time for the meeting.
///
/// Harlow review recommendation 11.4.5. Three working days before the meeting is a local setting. Clock
/// T11. Nothing is sent that a person has not chosen.
enum SendMaracReturn: DutyRule {
  static let descriptor = RuleDescriptor(
    .sendMaracReturn, name: "Send the return to MARAC", recommendations: ["11.4.5"],
    basis: "Harlow review 11.4.5",
    answers: [.maracReturn],
    limits: [.local(3, .workingDaysBefore, "clock T11")],
    sentence: "An agency that MARAC asks for what it knows sends a return, also where there is "
      + "nothing relevant. It is due so many working days before the meeting, or at once "
      + "where it was asked later than that.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.maracRequest).compactMap { request in
      let met = reading.own(.maracReturn).first(since: request.on) {
        $0.by == request.what.of && $0.what.reference == request.what.reference
      }
      return duty(
        Trigger(request, owedBy: request.what.of, target: request.what.meeting), met: met,
        in: reading)
    }
  }
}
