import Vocabulary

/// The plan a family made is looked at again on the day that was agreed.
///
/// Harlow review recommendation 11.1.5. Where no day was agreed a local setting gives one.
enum ReviewFamilyPlan: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewFamilyPlan, name: "Review the family's plan", recommendations: ["11.1.5"],
    basis: "Harlow review 11.1.5",
    answers: [.familyGroupConference],
    limits: [.local(3, .months, "D10")],
    sentence: "After a family group conference was held its plan is reviewed by the agreed day, "
      + "else by the limit from the day it was held.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let steps = reading.own(.familyGroupConference)
    return steps.filter { $0.what.step == .held }.compactMap { held in
      let met = steps.first(since: held.on) {
        $0.what.id == held.what.id && $0.what.step == .reviewed
      }
      return duty(
        Trigger(held, target: held.what.reviewDue), met: met, ended: reading.ending(ofChild: true),
        in: reading)
    }
  }
}
