import Vocabulary

/// A carer who declined is asked again.
///
/// Harlow review recommendation 11.7.3; Care Act 2014 s10. A no is allowed and is not the end. Six
/// months is a local setting.
enum ReofferCarersAssessment: DutyRule {
  static let descriptor = RuleDescriptor(
    .reofferCarersAssessment, name: "Offer the carer's assessment again",
    recommendations: ["11.7.3"],
    basis: "Care Act 2014 s10; Harlow review 11.7.3",
    answers: [.carersAssessment],
    limits: [.local(6, .months, "D22")],
    sentence: "After a carer declined an assessment, the agency that recorded it offers one again, "
      + "alone. The clock starts on the day they declined.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let steps = reading.own(.carersAssessment)
    return steps.filter { $0.what.step == .declined }.compactMap { declined in
      let met = steps.first(since: declined.on.adding(days: 1)) {
        $0.what.step == .notACarer || $0.what.offeredAlone == .yes
      }
      return duty(Trigger(declined), met: met, ended: reading.ending(), in: reading)
    }
  }
}
