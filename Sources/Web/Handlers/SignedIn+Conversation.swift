import Casework
import Enquiry
import Hummingbird
import Vocabulary

extension SignedIn {
  /// The routine enquiry: may it be asked now, and then the questions.
  func conversation(
    _ parts: FileParts, _ opened: OpenedPerson, _ call: Call
  ) async throws -> Response {
    guard call.method == .post, let values = call.form?.values,
      let reference = values["ref"], FormKey.isReference(reference)
    else {
      return Reply.page(parts.gatePage(newReference(), desk: self))
    }
    let (gate, problems) = ConversationAnswer.gate(values, today: hub.today)
    guard let gate else {
      return Reply.page(
        parts.gatePage(reference, desk: self, values: values, problems: problems),
        status: .unprocessableContent)
    }
    guard gate.gate.mayAsk, gate.putOff == nil else {
      return try await keep(nil, gate, reference, opened)
    }
    let questionnaire = partnership.instruments.questionnaire(.enquiry, for: practitioner.agency)
    guard values["step"] == "questions" else {
      return Reply.page(parts.questionsPage(reference, questionnaire, values, []))
    }
    let answering = Answering(
      questionnaire, answers: QuestionFields.answers(values, to: questionnaire))
    let wrong = parts.problems(answering)
    guard wrong.isEmpty else {
      return Reply.page(
        parts.questionsPage(reference, questionnaire, values, wrong), status: .unprocessableContent)
    }
    return try await keep(answering, gate, reference, opened)
  }

  /// Written down at once, whatever follows: a disclosure is not lost with the page.
  private func keep(
    _ answering: Answering?, _ gate: ConversationAnswer.Gate, _ reference: String,
    _ opened: OpenedPerson
  ) async throws -> Response {
    let enquiry = EnquiryRecord.enquiry(
      gate.gate, answering, in: gate.context, reasonNotAsked: gate.putOff)
    try await hub.write(
      [
        FormLine(
          about: opened.person, says: .routineEnquiry(enquiry), day: hub.today, name: "enquiry")
      ], form: "conversation", reference: reference, as: reader(opened))
    return Reply.redirect(
      Route.sheet(handle: opened.handle, .followUp(reference: reference)).path)
  }
}

extension FileParts {
  fileprivate func gatePage(
    _ reference: String, desk: SignedIn, values: FormValues = FormValues(),
    problems: [FieldProblem] = []
  ) -> ConversationPage {
    ConversationPage(
      frame: frame, name: name(file.focus), action: Route.sheet(handle: handle, .conversation).path,
      leaveAt: .people, reference: reference, step: .gate(lately: lately), values: values,
      problems: problems)
  }

  fileprivate func questionsPage(
    _ reference: String, _ questionnaire: Questionnaire, _ values: FormValues,
    _ problems: [FieldProblem]
  ) -> ConversationPage {
    let first = Answering(questionnaire, answers: [:])
    return ConversationPage(
      frame: frame, name: name(file.focus), action: Route.sheet(handle: handle, .conversation).path,
      leaveAt: .people, reference: reference,
      step: .questions(
        ConversationPage.Questions(
          items: QuestionFields.items(first), label: questionnaire.label,
          copyright: questionnaire.copyright,
          carried: ConversationAnswer.carried.map { ($0, values[$0] ?? "") })),
      values: values, problems: problems)
  }

  /// Each first question is answered, or declined: an open one is no answer.
  fileprivate func problems(_ answering: Answering) -> [FieldProblem] {
    let first = Answering(answering.questionnaire, answers: [:]).asked
    let open = first.filter { $0.type == .boolean && answering.answers[$0.linkId] == nil }
    func problem(_ item: Questionnaire.Item, _ message: String) -> FieldProblem {
      FieldProblem(
        field: QuestionFields.name(of: item, in: answering.questionnaire), message: message)
    }
    return open.map { problem($0, "Answer it, or choose: rather not say") }
      + answering.problems.compactMap { wrong in
        answering.questionnaire.allItems.first { $0.linkId == wrong.item }
          .map { problem($0, wrong.text.uppercasedFirst) }
      }
  }

  /// When the person was last spoken to, as far as the reader may see, and whether to now.
  private var lately: [String] {
    let past = enquiries.map { (on: $0.on, outcome: $0.outcome) }
    guard let last = enquiries.last else { return [] }
    let on = last.on
    let said = "Last: \(on.inWords), \(partnership.name(of: last.agency))."
    switch AskingAgain.advice(
      after: past, newSigns: signs, on: today, months: partnership.answerStandsMonths(on: last.on))
    {
    case .ask: return [said]
    case .askWhenSafe: return [said + " Put off then: go on as soon as it can be done."]
    case .notBefore(let day):
      return [said + " Not needed before \(day.inWords), unless something is new."]
    }
  }

  /// Days of anything new: alerts about the person.
  private var signs: [Day] {
    file.statements.compactMap { statement in
      guard statement.says.kind == .policeAlert,
        statement.told.concerns.contains(where: { file.people[$0] == file.focus })
      else { return nil }
      return statement.occurred?.earliest ?? statement.known
    }
  }

  private struct Asked {
    let on: Day
    let agency: AgencyID
    let outcome: RoutineEnquiry.Outcome
  }

  private var enquiries: [Asked] {
    file.statements.compactMap { statement in
      guard case .routineEnquiry(let enquiry) = statement.says,
        file.people[statement.about] == file.focus
      else { return nil }
      return Asked(
        on: statement.happenedBy, agency: statement.saidBy, outcome: enquiry.outcome)
    }.sorted { $0.on < $1.on }
  }
}

extension Questionnaire {
  /// Whose words they are, and that nobody validated them where nobody has.
  var label: String {
    isOwnWording
      ? "\(title). Kith’s own wording, by topic: not validated. An agency that holds a licensed "
        + "instrument loads it from its file."
      : "\(title), version \(version)." + (description.map { " " + $0 } ?? "")
  }
}
