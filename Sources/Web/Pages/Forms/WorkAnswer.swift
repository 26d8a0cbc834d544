import Foundation
import Casework
import Learning
import Vocabulary

/// Reads the forms of a recommendation's page: an action, a step of one, an answer, a binding.
struct WorkAnswer {
  private var reading: AnswerReading
  private let values: FormValues
  private let work: RecommendationWork
  private let agencies: [Agency]

  /// What is to be written down, or every problem; and the field a refusal belongs to.
  static func read(
    _ values: FormValues, work: RecommendationWork, today: Day, agencies: [Agency]
  ) -> (says: ReviewWork?, problems: [FieldProblem], field: String) {
    var answer = WorkAnswer(
      reading: AnswerReading(values, today: today), values: values, work: work, agencies: agencies)
    let (says, field) = answer.says()
    return (answer.reading.problems.isEmpty ? says : nil, answer.reading.problems, field)
  }

  private mutating func says() -> (ReviewWork?, String) {
    switch values["what"] {
    case "action": return (action().map(ReviewWork.action), "action")
    case "step": return (step().map(ReviewWork.step), field("kind"))
    case "answer": return (answer().map(ReviewWork.answer), "body")
    case "bind": return (binding().map(ReviewWork.binding), "why-bound")
    default:
      reading.problem("action", "Open the page again and send the form from there")
      return (nil, "action")
    }
  }

  private mutating func action() -> ReviewAction? {
    let text = reading.words("action")
    if text == nil { reading.problem("action", "Say what is to be done") }
    let owner = reading.words("owner")
    if owner == nil { reading.problem("owner", "Choose who owes it") }
    guard let text, let owner else { return nil }
    let number = work.book.actions(for: work.recommendation.id).count + 1
    return ReviewAction(
      recommendation: work.recommendation.id, id: "\(work.recommendation.id)/\(number)",
      text: text, owner: owner, agency: agencies.first { $0.name == owner }?.id,
      scope: values["scope"].flatMap(ReviewAction.Scope.init) ?? .local,
      milestones: milestones, target: reading.words("target").map { PrintedDate(printed: $0) })
  }

  private var milestones: [ReviewAction.Milestone] {
    (reading.words("milestones") ?? "").split(whereSeparator: \.isNewline).map { line in
      let parts = line.split(separator: "|", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return ReviewAction.Milestone(
        text: parts.first ?? "", due: parts.count > 1 ? PrintedDate(printed: parts[1]) : nil)
    }.filter { !$0.text.isEmpty }
  }

  private func field(_ name: String) -> String { name + "." + (values["of"] ?? "") }

  private mutating func step() -> ActionStep? {
    guard let action = values["of"], work.book.actions.contains(where: { $0.what.id == action })
    else {
      reading.problem("action", "There is no such action any more")
      return nil
    }
    let words = reading.words(field("words"))
    switch values[field("kind")].flatMap(ActionStep.Kind.init) {
    case .progress?:
      let status = values[field("status")].flatMap(ActionStep.Status.init)
      if status == nil { reading.problem(field("status"), "Say how it stands") }
      return ActionStep(action: action, kind: .progress, status: status, words: words)
    case .evidence?: return evidence(action, words)
    case .impact?:
      if words == nil { reading.problem(field("words"), "Say what changed, and how you know") }
      return ActionStep(action: action, kind: .impact, words: words)
    case .signOff?:
      let board = reading.words(field("board"))
      if board == nil { reading.problem(field("board"), "Name the board") }
      return ActionStep(action: action, kind: .signOff, words: words, board: board)
    case nil:
      reading.problem(field("kind"), "Say what it is")
      return nil
    }
  }

  private mutating func evidence(_ action: String, _ words: String?) -> ActionStep? {
    if words == nil { reading.problem(field("words"), "Say what it shows") }
    let dated = reading.words(field("dated")).map { PrintedDate(printed: $0) }
    if let dated, dated.date == nil {
      reading.problem(field("dated"), "Give a date such as 27/03/2031 or March 2031")
    }
    let counts = (reading.words(field("outcome")) ?? "").split(separator: " ").compactMap {
      Int($0)
    }
    if reading.words(field("outcome")) != nil, counts.count != 2 || counts[0] > counts[1] {
      reading.problem(field("outcome"), "Give a count such as 41 of 46")
    }
    guard let kind = values[field("evidence")].flatMap(ActionEvidence.Kind.init) else {
      reading.problem(field("evidence"), "Say what kind of evidence it is")
      return nil
    }
    if kind != .outcomeData, !counts.isEmpty {
      reading.problem(
        field("outcome"), "A count goes with outcome data: choose that kind, or take the count out")
    }
    return ActionStep(
      action: action, kind: .evidence,
      evidence: ActionEvidence(
        kind: kind, shows: words ?? "", dated: dated?.date,
        wasSeen: values[field("seen")] == "yes", isPublic: false,
        outcome: counts.count == 2 && kind == .outcomeData
          ? ActionEvidence.Counted(good: counts[0], all: counts[1]) : nil))
  }

  private mutating func answer() -> AddresseeAnswer? {
    let body = reading.words("body")
    if body.map({ !work.recommendation.addressedTo.contains($0) }) ?? true {
      reading.problem("body", "Choose a body the recommendation addresses")
    }
    let response = reading.choice(
      "response", "Say what it answers", as: AddresseeAnswer.Response.self)
    guard let body, let response else { return nil }
    return AddresseeAnswer(
      recommendation: work.recommendation.id, body: body, response: response,
      feedback: reading.words("feedback"))
  }

  private mutating func binding() -> MeasureBinding? {
    let known = Set(StandardBindings.catalogue.map(\.id))
    let measures = (values.fields["measures"] ?? []).filter(known.contains)
    guard let reason = reading.words("why-bound") else {
      reading.problem("why-bound", "Say why these measures tell it")
      return nil
    }
    return MeasureBinding(
      recommendation: work.recommendation.id, measures: measures, reason: reason)
  }
}
