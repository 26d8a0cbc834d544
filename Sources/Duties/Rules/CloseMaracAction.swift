import Vocabulary

/// Each thing MARAC asked an agency to do is done, or it is said why not.
///
/// Harlow review recommendation 11.4.5, measure M17d. The day is MARAC's, else a local setting.
enum CloseMaracAction: DutyRule {
  static let descriptor = RuleDescriptor(
    .closeMaracAction, name: "Do what MARAC asked", recommendations: ["11.4.5"],
    basis: "Harlow review 11.4.5",
    answers: [.frontDoorAnswer],
    limits: [.local(10, .workingDays, "M17d")],
    sentence: "Each action of a MARAC meeting is done, or rejected with a reason, by the agency it "
      + "was given to, by the day the meeting set, else by the limit from the meeting. An "
      + "answer names the case and the action: MC1/1.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.maracOutcome).flatMap { outcome in
      outcome.what.actions.compactMap { action -> Duty? in
        let item = outcome.what.reference + "/" + action.id
        let met = reading.own(.frontDoorAnswer).first(since: outcome.on) {
          $0.by == action.agency && $0.what.item == item && $0.what.closes(.recommendation)
        }
        return duty(
          Trigger(outcome, owedBy: action.agency, target: action.due, of: action.id), met: met,
          in: reading)
      }
    }
  }
}
