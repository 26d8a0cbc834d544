import Vocabulary

/// A carer's assessment that was accepted is completed.
///
/// Care Act 2014 s10; Harlow review recommendation 11.7.3. Clock T18, a local setting. Owed by
/// the agency that recorded the carer's yes.
enum CompleteCarersAssessment: DutyRule {
  static let descriptor = RuleDescriptor(
    .completeCarersAssessment, name: "Complete the carer's assessment",
    recommendations: ["11.7.3"], basis: "Care Act 2014 s10; Harlow review 11.7.3",
    answers: [.carersAssessment],
    limits: [.local(28, .days, "clock T18")],
    sentence: "A carer's assessment that the carer accepted is completed by the agency that "
      + "recorded the acceptance. The clock starts on the day it was accepted.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let steps = CarerSteps(in: reading)
    let triggers = steps.accepted.map { statement in
      Trigger(
        statement: statement, owedBy: statement.saidBy, starts: statement.happenedBy,
        since: statement.happenedBy)
    }
    return Chain.chains(triggers) { steps.completed(from: $0.since) }.compactMap { chain in
      guard let first = chain.triggers.first else { return nil }
      let signals = CarerTrigger.all(in: reading).compactMap(\.caredFor)
      let endings = [
        steps.ending(from: first.since), CarerTrigger.ending(caredFor: signals, in: reading),
      ]
      return Duty(
        descriptor, chain: chain, about: [reading.person],
        ended: endings.compactMap { $0 }.min { $0.on < $1.on }, in: reading)
    }
  }
}
