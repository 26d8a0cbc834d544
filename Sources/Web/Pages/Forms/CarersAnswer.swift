import Vocabulary

/// The form about a carer's assessment.
enum CarersAnswer {
  static let steps = [
    Choice(CarersAssessment.Step.offered.rawValue, "Offered, no answer yet"),
    Choice(CarersAssessment.Step.accepted.rawValue, "Offered and accepted"),
    Choice(CarersAssessment.Step.declined.rawValue, "Offered and declined"),
    Choice(CarersAssessment.Step.completed.rawValue, "Assessment completed"),
    Choice(CarersAssessment.Step.notACarer.rawValue, "Not a carer", hint: "Say how you know."),
  ]

  static func read(_ values: FormValues, today: Day) -> AnswerResult<CarersAssessment> {
    var reading = AnswerReading(values, today: today)
    let day = reading.day()
    let step = reading.choice(
      "step", "Choose what was done", as: CarersAssessment.Step.self)
    let reason = reading.words("reason")
    if step == .notACarer || step == .declined, reason == nil {
      reading.problem("reason", "Give the reason")
    }
    guard reading.problems.isEmpty, let day, let step else {
      return .problems(reading.problems)
    }
    let assessment = CarersAssessment(
      step: step, offeredAlone: reading.answer("offered-alone"),
      askedAboutOwnSafety: reading.answer("asked-safety"), reason: reason)
    return .answered(Answered(day: day, value: assessment))
  }
}
