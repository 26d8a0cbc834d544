import Vocabulary

/// In a long case, domestic abuse or a child's protection brings the services together sooner.
///
/// Harlow review recommendation 11.7.1. The number of days is a local setting.
enum HoldEarlyMultiAgencyReview: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdEarlyMultiAgencyReview, name: "Hold a multi-agency review now",
    recommendations: ["11.7.1"],
    basis: "Harlow review 11.7.1",
    answers: [.multiAgencyReview],
    limits: [.local(28, .days, "D20")], thresholds: [.providerActiveDays],
    sentence: "Where two or more providers are active in an open spell of care, a police domestic "
      + "abuse alert or a MARAC referral brings a review with all of them. The clock starts "
      + "on the day the trust knew.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let reviews = reading.own(.multiAgencyReview)
    return LongCase.all(in: reading).flatMap { long -> [Duty] in
      let triggers = DomesticAbuse.events(in: reading).compactMap { told -> Trigger? in
        let day = max(reading.learned(told, by: long.spell.by), told.happenedBy)
        guard long.isOpen(on: day),
          long.providers(activeOn: day).count >= 2
        else { return nil }
        return Trigger(
          statement: told, owedBy: long.spell.by, starts: day, since: told.happenedBy,
          part: long.spell.told.key)
      }
      return Chain.chains(triggers) { reviews.first(since: $0.since) }.compactMap { chain in
        Duty(
          descriptor, chain: chain, about: [reading.person], ended: long.ending(in: reading),
          in: reading)
      }
    }
  }
}
