import Vocabulary

/// Somebody who discloses abuse is offered a specialist's help.
///
/// NICE quality standard QS116 statement 3; Harlow review recommendations 11.10.4 and 11.4.4. The
/// number of days is a local setting. An offer declined is an offer made; it is shown apart.
enum ReferAfterDisclosure: DutyRule {
  static let descriptor = RuleDescriptor(
    .referAfterDisclosure, name: "Offer a referral to a specialist service",
    recommendations: ["11.10.4", "11.4.4"],
    basis: "NICE QS116 statement 3; Harlow review 11.10.4 and 11.4.4",
    answers: [.serviceReferral],
    limits: [.local(1, .workingDays, "D04")],
    sentence: "After somebody discloses abuse, the agency that asked offers a referral to a "
      + "specialist domestic abuse service. The clock starts on the day of the disclosure. An "
      + "offer, a referral sent or an offer declined meets it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let disclosures = reading.own(.routineEnquiry).filter { $0.what.outcome == .disclosed }
    return Chain.chains(disclosures.map { Trigger($0) }) { trigger in
      reading.own(.serviceReferral).first(since: trigger.since) {
        $0.what.to == .domesticAbuseSpecialist
      }
    }.compactMap { chain in
      Duty(
        descriptor, chain: chain, about: [reading.person], ended: reading.ending(), in: reading)
    }
  }
}
