import Vocabulary

/// Children's services see each child, alone, after domestic abuse comes to light.
///
/// Harlow review recommendation 11.1.1; Children Act 1989 s17(4A) and s47(5A): the child's
/// wishes and feelings are found out and given due weight. Per child, never per family: a
/// brother seen is not a sister seen. No statute gives the number of days; it is a local setting.
enum SeeEachChild: DutyRule {
  static let descriptor = RuleDescriptor(
    .seeEachChild, name: "See the child alone", recommendations: ["11.1.1"],
    basis: "Children Act 1989 s17(4A) and s47(5A); Harlow review 11.1.1",
    answers: [.visit],
    limits: [.local(3, .workingDays, "D06")],
    sentence: "After a police domestic abuse alert about a child, a parent or somebody in the "
      + "child's home, an assessment that finds domestic abuse, or a section 47 enquiry, the "
      + "council that holds the child's case sees that child alone, or records why not alone. "
      + "Each child is a duty of its own. The clock starts on the day the council knew. "
      + "Police seeing the child does not count.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let council = reading.council
    let triggers = ChildTrigger.all(in: reading).compactMap { trigger in
      council.owing(on: trigger.day).map { trigger.clock(owedBy: $0, reading) }
    }
    return Dictionary(grouping: triggers, by: \.owedBy).sorted { $0.key < $1.key }
      .flatMap { council, triggers in
        let visits = VisitsToChild(by: council, in: reading)
        return Chain.chains(triggers) { visits.seenAlone(from: $0.since) }
          .compactMap { duty($0, visits: visits, in: reading) }
      }
  }

  static func gaps(in reading: CaseReading) -> [DutyGap] {
    let triggers = ChildTrigger.all(in: reading)
    var gaps: [DutyGap] = []
    let council = reading.council
    let unheld = triggers.filter { council.owing(on: $0.day) == nil }
    if !unheld.isEmpty {
      gaps.append(
        DutyGap(
          rule: .seeEachChild, text: "No council record of this child.", about: [reading.person],
          because: unheld.map(\.statement.sequence)))
    }
    let undated = triggers.filter(\.ageNotRecorded)
    if !undated.isEmpty {
      gaps.append(
        DutyGap(
          rule: .seeEachChild,
          text: "Date of birth not recorded; treated as a child because recorded as one.",
          about: [reading.person], because: undated.map(\.statement.sequence)))
    }
    return gaps
  }

  private static func duty(
    _ chain: Chain, visits: VisitsToChild, in reading: CaseReading
  ) -> Duty? {
    guard let first = chain.triggers.first else { return nil }
    var endings = [reading.childhood(of: reading.person).reachesEighteen].compactMap { $0 }
    if let death = reading.death(of: reading.person) {
      endings.append(DutyEnding(on: death.on, why: "The child died.", because: [death.by]))
    }
    var notes = visits.notes(from: first.since, until: chain.met?.on)
    if let met = chain.met, met.on < first.starts {
      notes.append(
        DutyNote(
          "Seen since it happened, before the council knew of it on \(first.starts.inWords).",
          because: met.by))
    }
    notes += chain.triggers.compactMap { ChildTrigger.policeNote($0.statement, in: reading) }
    return Duty(
      descriptor, chain: chain, about: [reading.person], ended: endings.min { $0.on < $1.on },
      notes: notes.sorted { $0.because.lexicographicallyPrecedes($1.because) }, in: reading)
  }
}
