import Vocabulary

/// What somebody answered about two records, and why.
struct LinkAnswer: Sendable {
  var what: What
  var reason: String

  enum What: Hashable, Sendable {
    case decided(samePerson: Bool)
    case cannotTell
    case takenBack
  }

  /// - Parameter isDecided: true where a decision stands that can only be taken back.
  static func read(
    _ values: FormValues, isDecided: Bool, today: Day
  ) -> (answer: LinkAnswer?, problems: [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let what = what(values["answer"], isDecided: isDecided)
    if what == nil {
      // A form filled in before somebody else answered has no such field any more.
      reading.problem(
        isDecided ? "reason" : "answer",
        isDecided ? "Somebody has decided meanwhile: read it first" : "Choose an answer")
    }
    let reason = reading.words("reason")
    if reason == nil { reading.problem("reason", "Say why") }
    guard let what, let reason else { return (nil, reading.problems) }
    return (LinkAnswer(what: what, reason: reason), [])
  }

  private static func what(_ answer: String?, isDecided: Bool) -> What? {
    switch (answer, isDecided) {
    case ("same", false): .decided(samePerson: true)
    case ("different", false): .decided(samePerson: false)
    case ("cannot-tell", false): .cannotTell
    case ("take-back", true): .takenBack
    default: nil
    }
  }
}
