import Vocabulary

/// A note that says somebody looks after the patient is followed up: is there a carer?
///
/// Harlow review recommendation 11.7.3: it was written in the notes and nobody asked. The words are few
/// and only raise the question; nothing is decided from them. The limit is a local setting.
enum FollowUpMentionOfCarer: DutyRule {
  static let descriptor = RuleDescriptor(
    .followUpMentionOfCarer, name: "Find out whether there is a carer", recommendations: ["11.7.3"],
    basis: "Care Act 2014 s10; Harlow review 11.7.3",
    answers: [.carerSignal, .relationship],
    limits: [.local(7, .days, "M22e")],
    sentence: "Where a note about somebody says that another looks after or cares for them, the "
      + "agency that wrote it records who the carer is, or that there is none. The clock "
      + "starts on the day of the note.")

  /// Phrases that say somebody is cared for, in lower case.
  static let phrases = Phrases([
    "looks after him", "looks after her", "looks after them", "cares for him", "cares for her",
    "cares for them", "caring for him", "caring for her", "his carer", "her carer", "their carer",
    "main carer",
  ])

  static func duties(in reading: CaseReading) -> [Duty] {
    let notes = reading.own(.note).filter { phrases.standIn($0.what) }
    guard !notes.isEmpty else { return [] }
    let answers = (reading.concerning(.carerSignal) + reading.concerning(.relationship)).filter {
      statement in
      switch statement.says {
      case .carerSignal(let signal):
        signal.caresFor.map { reading.people[$0] } == reading.person
      case .relationship(let tie):
        tie.kind == .carer && reading.people[tie.to] == reading.person
      default: false
      }
    }.map { Said(told: $0, what: ()) }
    return Dictionary(grouping: notes, by: \.by).sorted { $0.key < $1.key }.flatMap { _, notes in
      Chain.chains(notes.map { Trigger($0) }) { answers.first(since: $0.since) }
    }.compactMap { chain in
      Duty(
        descriptor, chain: chain, about: [reading.person], ended: reading.ending(), in: reading)
    }
  }
}
