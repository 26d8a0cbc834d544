import Vocabulary

/// Who holds a duty, and the form that takes it on, passes it on, has it covered, or asks or
/// agrees that it does not apply.
struct HandForm: Sendable {
  /// Where it is sent, by POST.
  var action: LocalPath
  /// Colleagues it can be given to.
  var colleagues: [Choice]
  /// What the reader may do, in order.
  var steps: [Choice]
  /// Somebody asked that it not apply, in a sentence with their reason; nil where nobody did.
  var asked: String?
  var values: FormValues
  var problems: [FieldProblem]

  /// - Parameter frame: gives the form its token and the first day it may name.
  func html(_ frame: Frame) -> HTML {
    let fields = Fields(values, problems: problems)
    return form(.method(.post), .action(action), .class("k-form"), .noValidation) {
      token(frame)
      input(.type("hidden"), .name("form"), .value("hand"))
      if let asked { p(asked) }
      fields.radios("hand-step", "What shall happen?", steps)
      fields.menu(
        "hand-to", "To whom?", hint: "For giving it to a colleague, and for cover.",
        [Choice("", "Nobody chosen")] + colleagues)
      fields.line(
        "hand-until", "Last day of cover", hint: "For cover alone.", type: "date")
      fields.area(
        "hand-reason", "Reason",
        hint: "Needed where it does not apply; useful where it is given on.",
        rows: 2)
      p(
        "It stays on the list until it is met. Being passed on, or growing old, closes nothing.",
        .class("k-muted"))
      button("Save who holds it", .type("submit"), .class("k-button-plain"))
    }
  }
}

/// What the form about who holds a duty gave.
enum HandAnswer {
  static let approve = "approve"

  static let takeOn = Choice(DutyStep.Step.acknowledged.rawValue, "I take it on")
  static let handOver = Choice(DutyStep.Step.handedOver.rawValue, "Give it to a colleague")
  static let cover = Choice(
    DutyStep.Step.covered.rawValue, "Have a colleague cover",
    hint: "While its holder is away; afterwards it is theirs again.")
  static let ask = Choice(
    DutyStep.Step.notApplicable.rawValue, "Ask that it not apply",
    hint: "A second person, a manager, has to agree.")
  static let agree = Choice(approve, "Agree that it does not apply")

  /// The step, about no duty yet; or every problem in the form.
  ///
  /// - Parameters:
  ///   - reader: who approves, where they do.
  ///   - reason: the reason that was given by whoever asked.
  static func read(
    _ values: FormValues, reader: String, reason asked: String?, today: Day
  ) -> AnswerResult<DutyStep> {
    var reading = AnswerReading(values, today: today)
    let chosen = reading.words("hand-step") ?? ""
    let isApproval = chosen == approve
    guard let step = isApproval ? .notApplicable : DutyStep.Step(rawValue: chosen) else {
      reading.problem("hand-step", "Choose what shall happen")
      return .problems(reading.problems)
    }
    let until = reading.words("hand-until")
    if step == .covered, until.flatMap({ Day($0) }) == nil {
      reading.problem("hand-until", "Give the last day of cover, such as \(today)")
    }
    guard reading.problems.isEmpty else { return .problems(reading.problems) }
    let passes = step == .handedOver || step == .covered
    let answer = DutyStep(
      duty: "", step: step, to: passes ? reading.words("hand-to") : nil,
      until: step == .covered ? until.flatMap { Day($0) } : nil,
      reason: reading.words("hand-reason") ?? (isApproval ? asked : nil),
      approvedBy: isApproval ? reader : nil)
    return .answered(Answered(day: today, value: answer))
  }
}
