import Casework
import Enquiry
import Hummingbird
import Vocabulary

extension SignedIn {
  /// The risk checklist: sent by somebody in date, passed on by somebody who is not, signed by a
  /// second.
  func checklist(
    _ parts: FileParts, _ opened: OpenedPerson, _ call: Call
  ) async throws -> Response {
    let state = try await self.opened("checklist", about: opened.person)
    let hand = try await hand(state)
    guard call.method == .post, let values = call.form?.values else {
      return Reply.page(page(parts, state, hand, reference: newReference()))
    }
    let reference = reference(of: values)
    let (checklist, problems) = ChecklistAnswer.read(
      values, questionnaire, id: reference, author: hand.author,
      signedBy: hand.signedBy, alleged: parts.records(of: values["alleged"]), today: hub.today)
    if values["keep"] == "yes" || values["pass-on"] == "yes" {
      return try await keep(checklist, values, hand, parts, opened, reference, problems)
    }
    guard problems.isEmpty, !isStale(values, state) else {
      let kept = try await keep("checklist", values, about: opened.person)
      return Reply.page(
        page(parts, kept, hand, reference: reference, problems: problems),
        status: problems.isEmpty ? .conflict : .unprocessableContent)
    }
    try await hub.write(
      [
        FormLine(
          about: opened.person, says: .riskChecklist(checklist), standing: .opinion,
          day: hub.today, name: "checklist", author: hand.writer)
      ], form: "checklist", reference: reference, as: reader(opened))
    try await hub.drop(draft: "checklist", about: opened.person, of: practitioner.agency)
    return Reply.redirect(Route.chronology(handle: opened.handle).path)
  }

  private func keep(
    _ checklist: RiskChecklist, _ values: FormValues, _ hand: Hand, _ parts: FileParts,
    _ opened: OpenedPerson, _ reference: String, _ problems: [FieldProblem]
  ) async throws -> Response {
    let passesOn = values["pass-on"] == "yes"
    let wrong = passesOn ? problems.filter { $0.field == "judgement" } : []
    let kept = try await keep(
      "checklist", values, about: opened.person,
      wantsSignature: passesOn && wrong.isEmpty)
    guard passesOn, wrong.isEmpty, kept.draft.theirs.isEmpty else {
      return Reply.page(
        page(parts, kept, hand, reference: reference, problems: wrong),
        status: wrong.isEmpty && kept.draft.theirs.isEmpty ? .ok : .unprocessableContent)
    }
    return Reply.redirect(Route.sheet(handle: opened.handle, .forms).path)
  }

  private var questionnaire: Questionnaire {
    partnership.instruments.questionnaire(.checklist, for: practitioner.agency)
  }

  /// In whose hand a checklist is: who wrote it, in what standing, and who signs.
  struct Hand: Sendable {
    var author: RiskChecklist.Author
    var until: Day?
    /// Who wrote it, where somebody else did.
    var writer: String?
    var signedBy: String?
  }

  private func hand(_ state: FormState) async throws -> Hand {
    let until = try await hub.mayAuthorUntil(practitioner)
    let own = Authoring.standing(trainedUntil: until, on: hub.today)
    guard own == .inDate, state.values[FormDraft.wantsSignatureField] == "yes",
      let by = state.values[FormDraft.writtenByField], by != practitioner.id,
      let writer = partnership.practitioner(by)
    else { return Hand(author: own, until: until, writer: nil, signedBy: nil) }
    let theirs = Authoring.standing(
      trainedUntil: try await hub.mayAuthorUntil(writer), on: hub.today)
    return Hand(author: theirs, until: until, writer: by, signedBy: practitioner.id)
  }

  private func page(
    _ parts: FileParts, _ state: FormState, _ hand: Hand, reference: String,
    problems: [FieldProblem] = []
  ) -> ChecklistPage {
    ChecklistPage(
      frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
      action: Route.sheet(handle: parts.handle, .checklist).path,
      reference: state.values["ref"] ?? reference, topics: ChecklistAnswer.topics(questionnaire),
      label: questionnaire.label, people: parts.adults, values: state.values, problems: problems,
      draft: state.draft, authoring: authoring(hand, state))
  }

  private func authoring(_ hand: Hand, _ state: FormState) -> ChecklistPage.Authoring {
    if let writer = hand.writer {
      let (written, _) = ChecklistAnswer.read(
        state.values, questionnaire, id: "", author: hand.author, signedBy: hand.signedBy,
        alleged: [], today: hub.today)
      return .signs(
        author: partnership.name(ofPractitioner: writer), count: Authoring.count(written))
    }
    switch hand.author {
    case .inDate: return .alone(until: hand.until ?? hub.today)
    case .notInDate:
      let until = hand.until.map { " since \($0.inWords)" } ?? ""
      return .needsSecond(
        "Your training in this has not been in date\(until). Write it, and pass it on to somebody "
          + "who is.")
    case .notRecorded:
      return .needsSecond(
        "No training in this is listed for you. Write it, and pass it on to somebody in date.")
    }
  }
}
