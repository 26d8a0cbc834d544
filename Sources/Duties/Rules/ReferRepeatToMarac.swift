import Vocabulary

/// Any abuse between the same two people within a year of a MARAC referral goes back to MARAC.
///
/// SafeLives: a repeat need not be criminal, violent or reported to the police, and meets no threshold
/// again. After twelve months it is a new referral. Clock T12; the days to refer are a local setting.
enum ReferRepeatToMarac: DutyRule {
  static let descriptor = RuleDescriptor(
    .referRepeatToMarac, name: "Refer the repeat to MARAC", recommendations: ["11.4.5"],
    basis: "SafeLives definition of a MARAC repeat",
    answers: [.maracReferral],
    limits: [.local(2, .workingDays, "clock T12")],
    sentence: "Where a police alert, a disclosure or a record of kinds of abuse tells of abuse "
      + "between the same two people within twelve months of the last MARAC referral, the "
      + "agency that knows refers it again as a repeat. The clock starts on the day it knew.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let referrals = reading.own(.maracReferral)
    guard !referrals.isEmpty else { return [] }
    let incidents = DomesticAbuse.incidents(in: reading).filter { incident in
      referrals.contains { referral in
        let pair = Set(referral.what.alleged.map { reading.people[$0] })
        return incident.on > referral.on && incident.on <= referral.on.adding(months: 12)
          && (incident.alleged.isEmpty || !pair.isDisjoint(with: incident.alleged))
      }
    }
    let triggers = incidents.map {
      Trigger(
        statement: $0.told, owedBy: $0.told.saidBy, starts: $0.on, since: $0.on)
    }
    return Chain.chains(triggers) { trigger in
      referrals.first(since: trigger.since)
    }.compactMap { chain in
      Duty(
        descriptor, chain: chain, about: [reading.person], ended: reading.ending(), in: reading)
    }
  }
}
