import Vocabulary

/// The letter before proceedings offers the family a meeting to make its own plan.
///
/// Children Act 1989 s31ZA, inserted by the Children's Wellbeing and Schools Act 2026 s1: enacted, and
/// waiting for regulations under s78(5). No date is known, so no limit is set until a partnership sets
/// one from its day. Clock T08.
enum OfferMeetingInLetter: DutyRule {
  static let descriptor = RuleDescriptor(
    .offerMeetingInLetter, name: "Offer a family meeting in the letter before proceedings",
    recommendations: ["11.1.5"],
    basis: "Children Act 1989 s31ZA",
    answers: [.familyGroupConference],
    limits: [],
    sentence: "Once the section is in force, the letter before proceedings holds an offer of a "
      + "family group decision-making meeting. The clock starts on the day of the letter.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let steps = reading.own(.familyGroupConference)
    return steps.filter { $0.what.step == .letterBeforeProceedings }.compactMap { letter in
      let met = steps.first(since: letter.on) {
        $0.what.id == letter.what.id && $0.what.offerInLetter == .yes
      }
      return duty(Trigger(letter), met: met, in: reading)
    }
  }
}
