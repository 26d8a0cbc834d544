import Casework
import Duties
import Hummingbird
import Vocabulary

extension SignedIn {
  /// One duty: what, who, by when and why; and its answer, when posted.
  func duty(_ id: String, _ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "duty") else { return notFound() }
    guard let duty = parts.file.duties.first(where: { $0.id == id }) else {
      // A duty's address holds the person: when records were joined or told apart, it changed.
      return call.method == .post || parts.file.history.steps.isEmpty
        ? notFound() : Reply.redirect(Route.familyDuties(handle: opened.handle).path)
    }
    if call.method == .post, let values = call.form?.values, values["form"] == "hand" {
      let problems = try await hand(duty, values, opened)
      if problems.isEmpty {
        return Reply.redirect(Route.duty(handle: opened.handle, id: id).path)
      }
      return Reply.page(
        page(duty, parts, mayAnswer: false, handed: values, handProblems: problems),
        status: .unprocessableContent)
    }
    let mayAnswer =
      duty.owedBy == practitioner.agency && duty.state(on: hub.today).isUnmet
      && DutyWords.kind(duty.rule) != nil
    guard call.method == .post, mayAnswer, let values = call.form?.values else {
      let state =
        mayAnswer
        ? try await self.opened(draft(of: duty), about: duty.about.first ?? opened.person) : nil
      return Reply.page(page(duty, parts, mayAnswer: mayAnswer, state: state))
    }
    return try await answer(duty, values, parts, opened)
  }

  /// Takes the answer to a duty, or keeps what was typed: asked to, or not yet fit to send.
  private func answer(
    _ duty: Duty, _ values: FormValues, _ parts: FileParts, _ opened: OpenedPerson
  ) async throws -> Response {
    // The same draft whoever's file of the family the duty is opened from.
    let (name, about) = (draft(of: duty), duty.about.first ?? opened.person)
    let read = DutyAnswerReading(duty: duty, parts: parts, today: hub.today).read(values)
    let isStale = isStale(values, try await self.opened(name, about: about))
    guard values["keep"] != "yes", !isStale, case .answered(let answered) = read else {
      let state = try await keep(name, values, about: about)
      return Reply.page(
        page(
          duty, parts, mayAnswer: true, state: state,
          problems: values["keep"] == "yes" ? [] : read.problems),
        status: status(values, state))
    }
    try await hub.answer(
      duty: duty.id, with: answered.value, on: answered.day, as: reader(opened))
    try await hub.drop(draft: name, about: about, of: practitioner.agency)
    return Reply.redirect(Route.duty(handle: opened.handle, id: duty.id).path)
  }

  /// Under which name the answer to a duty is kept.
  private func draft(of duty: Duty) -> String { "duty/" + duty.id }

  private func page(
    _ duty: Duty, _ parts: FileParts, mayAnswer: Bool, state: FormState? = nil,
    problems: [FieldProblem] = [], handed: FormValues = FormValues(),
    handProblems: [FieldProblem] = []
  ) -> DutyPage {
    let rule = DutyRules.rules.first { $0.id == duty.rule }
    let form = DutyWords.kind(duty.rule).map { kind in
      AnswerForm(
        kind: kind, action: Route.duty(handle: parts.handle, id: duty.id).path,
        people: parts.answerable(duty), values: state?.values ?? FormValues(), problems: problems,
        whatHappensNext: "It is written down as said by your agency. If it meets the duty, the "
          + "duty shows as met on that day.", draft: state?.draft ?? .none)
    }
    return DutyPage(
      frame: parts.frame, file: parts.heading, duty: parts.summary(duty), day: parts.file.day,
      clockStarted: "The clock started on \(duty.opened.inWordsWithWeekday).",
      arithmetic: duty.arithmetic + ["Limit and law: \(duty.source.source)."],
      days: duty.counted.steps.map(\.drawn),
      because: entries(duty.because, parts),
      metBy: rule?.sentence ?? "The statement that the rule asks for.",
      history: history(duty, parts), form: mayAnswer ? form : nil,
      mayNotAnswer: mayAnswer ? nil : whyNotAnswered(duty), holding: holding(duty),
      localNumbers: localNumbers(duty),
      hand: handForm(
        duty, parts.handle, values: handed, problems: handProblems))
  }

  private func whyNotAnswered(_ duty: Duty) -> String {
    if duty.metOn != nil { return "It has been met." }
    guard duty.owedBy == practitioner.agency else {
      return "\(partnership.name(of: duty.owedBy)) owes it, and answers it."
    }
    let kinds = DutyRules.descriptor(duty.rule).answers.map(\.inWords).joined(separator: ", or ")
    return "It is met by what your agency sends: \(kinds)."
  }

  private func entries(_ sequences: [Int], _ parts: FileParts) -> [EntryRow] {
    parts.file.entries.filter { sequences.contains($0.sequence) && $0.part == .whole }
      .map(parts.row)
  }

  private func history(_ duty: Duty, _ parts: FileParts) -> [DutyPage.HistoryLine] {
    var lines = [DutyPage.HistoryLine(day: duty.opened, words: "It arose.")]
    for note in duty.notes {
      let day = note.because.compactMap { sequence in
        parts.file.statements.first { $0.sequence == sequence }?.known
      }.max()
      lines.append(.init(day: day ?? duty.opened, words: note.text))
    }
    lines += handHistory(duty)
    if let metOn = duty.metOn { lines.append(.init(day: metOn, words: "It was met.")) }
    if let ended = duty.ended { lines.append(.init(day: ended.on, words: ended.why)) }
    return lines.filter { $0.day <= hub.today }.sorted { $0.day < $1.day }
  }
}

extension FileParts {
  /// Whom an answer to a duty is about, as its form names them: one person.
  fileprivate func answerable(_ duty: Duty) -> [Choice] {
    duty.about.prefix(1).map { Choice(handleOf($0), name($0)) }
  }
}

extension DueDate.Step {
  fileprivate var drawn: DutyPage.CountedDay {
    let kind: DutyPage.CountedDay.Kind
    switch (counted, skipped) {
    case (0?, _): kind = .start
    case (let count?, _): kind = .counted(count)
    case (nil, "weekend"?): kind = .weekend
    case (nil, let why): kind = .holiday(why ?? "not counted")
    }
    return DutyPage.CountedDay(day: day, kind: kind)
  }
}

/// Reads the form that answers a duty.
struct DutyAnswerReading {
  let duty: Duty
  let parts: FileParts
  let today: Day

  func read(_ values: FormValues) -> AnswerResult<Saying> {
    switch DutyWords.kind(duty.rule) {
    case nil: .problems([])
    case .visit:
      VisitAnswer.read(values, people: parts.answerable(duty), today: today).saying(Saying.visit)
    case .alertTriage:
      TriageAnswer.read(values, alert: alert ?? "", today: today).saying(Saying.alertTriage)
    case .meetingItem:
      MeetingAnswer.read(values, alert: alert, today: today).saying(Saying.meetingItem)
    case .carersAssessment:
      CarersAnswer.read(values, today: today).saying(Saying.carersAssessment)
    }
  }

  private var alert: String? {
    for statement in parts.file.statements where duty.because.contains(statement.sequence) {
      if case .policeAlert(let alert) = statement.says { return alert.reference }
    }
    return nil
  }
}

extension AnswerResult {
  fileprivate func saying(_ make: (Value) -> Saying) -> AnswerResult<Saying> {
    switch self {
    case .problems(let problems): .problems(problems)
    case .answered(let answered):
      .answered(
        Answered(person: answered.person, day: answered.day, value: make(answered.value)))
    }
  }
}
