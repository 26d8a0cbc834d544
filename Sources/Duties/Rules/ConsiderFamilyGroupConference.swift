import Vocabulary

/// A family group conference is considered soon after domestic abuse comes to light.
///
/// Harlow review recommendation 11.1.5. Clock T07, a local setting.
enum ConsiderFamilyGroupConference: DutyRule {
  static let descriptor = RuleDescriptor(
    .considerFamilyGroupConference, name: "Consider a family group conference",
    recommendations: ["11.1.5"],
    basis: "Harlow review 11.1.5",
    answers: [.familyGroupConference],
    limits: [.local(20, .workingDays, "clock T07")], thresholds: ConferenceTriggers.thresholds,
    sentence: "After an assessment that finds domestic abuse is authorised, a section 47 enquiry "
      + "starts, an initial conference is held, or as many police domestic abuse alerts came as "
      + "the partnership set, the council with the child's case considers a family group "
      + "conference, and records the decision with its reason where it is against one.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let council = reading.council
    let triggers = ConferenceTriggers.all(in: reading, council: council)
    let steps = reading.own(.familyGroupConference)
    return Chain.chains(triggers) { trigger in
      steps.first(since: trigger.since) { $0.what.isConsideration }
    }.compactMap { chain in
      Duty(
        descriptor, chain: chain, about: [reading.person],
        ended: reading.ending(ofChild: true), in: reading)
    }
  }
}
