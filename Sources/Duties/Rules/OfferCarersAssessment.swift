import Vocabulary

/// Whoever cares for another adult is offered a carer's assessment, alone.
///
/// Care Act 2014 s10; Harlow review recommendation 11.7.3. The Act gives no number of days:
/// clock T18 is a local setting. The carer may be the one who is hurt, so an offer made with
/// the cared-for person present is no offer.
enum OfferCarersAssessment: DutyRule {
  static let descriptor = RuleDescriptor(
    .offerCarersAssessment, name: "Offer a carer's assessment, alone",
    recommendations: ["11.7.3"], basis: "Care Act 2014 s10; Harlow review 11.7.3",
    answers: [.carersAssessment],
    limits: [.local(7, .days, "clock T18")],
    sentence: "After any sign that somebody cares for another, the carer is offered a carer's "
      + "assessment with nobody else present, or the reason is recorded why they are not a "
      + "carer. It is owed by the mental health trust, hospital or council that noted the sign; "
      + "where another agency noted it, by the mental health trust that knows the cared-for "
      + "person, else the carer, else by the council that knows the carer, else the cared-for.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let signals = CarerTrigger.all(in: reading).filter { !$0.isYoungCarer }
    let triggers = signals.compactMap { signal in
      signal.owedBy(in: reading).map { signal.clock(owedBy: $0, reading) }
    }
    let steps = CarerSteps(in: reading)
    // One chain whoever owes it: a carer offered once has been offered.
    return Chain.chains(triggers) { steps.offeredAlone(from: $0.since) }.compactMap { chain in
      guard let first = chain.triggers.first else { return nil }
      let chained = Set(chain.triggers.map(\.statement.sequence))
      let caredFor = signals.filter { chained.contains($0.statement.sequence) }
        .compactMap(\.caredFor)
      return Duty(
        descriptor, chain: chain,
        about: reading.withPerson(caredFor),
        ended: CarerTrigger.ending(caredFor: caredFor, in: reading),
        notes: steps.notesOnOffers(from: first.since, until: chain.met?.on), in: reading)
    }
  }

  static func gaps(in reading: CaseReading) -> [DutyGap] {
    let signals = CarerTrigger.all(in: reading)
    func gap(_ text: String, _ signals: [CarerTrigger]) -> DutyGap? {
      signals.isEmpty
        ? nil
        : DutyGap(
          rule: .offerCarersAssessment, text: text, about: [reading.person],
          because: signals.map(\.statement.sequence))
    }
    return [
      gap(
        "A child appears to be a carer: the council considers a young carer's needs "
          + "assessment, Children Act 1989 s17ZA.", signals.filter(\.isYoungCarer)),
      gap(
        "No mental health trust or council holds a record of the carer or the cared-for person.",
        signals.filter { !$0.isYoungCarer && $0.owedBy(in: reading) == nil }),
    ].compactMap { $0 }
  }
}
