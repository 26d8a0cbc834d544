import Vocabulary

/// Nobody is brought together as a family before it was asked whether that is safe.
///
/// Harlow review recommendation 11.1.5: the screen of domestic abuse comes before any convening. The
/// number of days is a local setting; the order is not.
enum CompleteSafetyScreen: DutyRule {
  static let descriptor = RuleDescriptor(
    .completeSafetyScreen, name: "Complete the safety screen before convening",
    recommendations: ["11.1.5"],
    basis: "Harlow review 11.1.5",
    answers: [.familyGroupConference],
    limits: [.local(10, .workingDays, "D10")],
    sentence: "Where a family group conference is to be offered, the council completes the safety "
      + "screen: the victim seen alone, wishes, orders, live criminal case, children's views, "
      + "an arrangement with its reason. The clock starts on the day of the decision.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let steps = reading.own(.familyGroupConference)
    return steps.filter { $0.what.step == .offerDecided }.compactMap { offer in
      let same = steps.filter { $0.what.id == offer.what.id }
      let met = same.first(since: offer.on) { $0.what.screen?.missing.isEmpty == true }
      let notes = same.flatMap { step in
        ConferenceBars.bars(to: step.what).map {
          DutyNote("\(step.on.inWords): \($0).", because: [step.told.sequence])
        }
      }
      return duty(
        Trigger(offer), met: met, ended: reading.ending(ofChild: true), notes: notes, in: reading)
    }
  }
}
