import Vocabulary

/// Somebody discharged from a mental health ward is seen within seventy-two hours.
///
/// NHS Standard Contract, since 1 April 2020. Clock T27; hours are counted here as days.
enum FollowUpAfterDischarge: DutyRule {
  static let descriptor = RuleDescriptor(
    .followUpAfterDischarge, name: "Follow up after discharge from the ward",
    recommendations: ["11.7.2"],
    basis: "NHS Standard Contract",
    answers: [.appointment, .careEpisode],
    limits: [.national(3, .days, by: "NHS England", "clock T27", from: Day(number: 18_353))],
    sentence: "After discharge from a mental health ward the trust sees the person. The clock "
      + "starts on the day of discharge. An appointment attended after that day, or a new "
      + "admission, meets it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let spells = reading.own(.careEpisode)
    return spells.compactMap { spell in
      guard spell.what.setting == .ward, let end = spell.what.ended?.latest,
        reading.rulebook.kind(of: spell.by) == .mentalHealthTrust
      else { return nil }
      let met = Meeting.earliest(
        reading.own(.appointment).first(since: end.adding(days: 1)) {
          $0.by == spell.by && $0.what.outcome == .attended
        },
        spells.first(since: end) { $0.what.setting == .ward && $0.what.id != spell.what.id })
      return duty(Trigger(spell, starts: end), met: met, ended: reading.ending(), in: reading)
    }
  }
}
