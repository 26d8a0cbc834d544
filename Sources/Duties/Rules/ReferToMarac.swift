import Vocabulary

/// Somebody whom a professional judges to be at grave risk is referred to MARAC.
///
/// SafeLives guidance for MARACs; Harlow review recommendation 11.4.5. The count of an instrument alone
/// refers nobody: what the author judged does.
enum ReferToMarac: DutyRule {
  static let descriptor = RuleDescriptor(
    .referToMarac, name: "Refer to MARAC", recommendations: ["11.4.5"],
    basis: "Harlow review 11.4.5",
    answers: [.maracReferral],
    limits: [.local(1, .workingDays, "D17")],
    sentence: "After a risk checklist whose author judges that the case should go to MARAC, that "
      + "agency refers it. The clock starts on the day of the checklist.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let judged = reading.own(.riskChecklist).filter { $0.what.refersToMarac == .yes }
    return Chain.chains(judged.map { Trigger($0) }) { trigger in
      reading.own(.maracReferral).first(since: trigger.since)
    }.compactMap { chain in
      Duty(
        descriptor, chain: chain, about: [reading.person], ended: reading.ending(), in: reading)
    }
  }
}
