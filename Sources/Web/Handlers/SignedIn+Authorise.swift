import Casework
import Duties
import Hummingbird
import Vocabulary

extension SignedIn {
  /// An assessment to be authorised: a social worker sends it on, a manager authorises it, and
  /// neither gets past a child who is not accounted for.
  func authorise(
    _ id: String, _ parts: FileParts, _ opened: OpenedPerson, _ call: Call
  ) async throws -> Response {
    guard let told = parts.file.assessment(id, by: practitioner.agency), !told.isAuthorised else {
      return notFound()
    }
    let form = "authorise/" + id
    let children = hub.children(of: parts.file, assessedSince: told.start)
    let isManager = practitioner.role == .teamManager
    func page(_ state: FormState, _ problems: [FieldProblem] = []) -> AuthorisePage {
      AuthorisePage(
        frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
        action: Route.sheet(handle: parts.handle, .authorise(assessment: id)).path,
        start: told.start, children: children.map(parts.shown), isManager: isManager,
        values: state.values, problems: problems, draft: state.draft)
    }
    guard call.method == .post, let values = call.form?.values else {
      return Reply.page(page(try await self.opened(form, about: opened.person)))
    }
    let problems = parts.problems(children, values, since: told.start, isManager: isManager)
    let before = try await self.opened(form, about: opened.person)
    guard values["keep"] != "yes", problems.isEmpty, !isStale(values, before) else {
      let state = try await keep(form, values, about: opened.person)
      return Reply.page(
        page(state, values["keep"] == "yes" ? [] : problems), status: status(values, state))
    }
    guard isManager else {
      let state = try await keep(
        form, values, about: opened.person, wantsSignature: true)
      guard state.draft.theirs.isEmpty else { return Reply.page(page(state), status: .conflict) }
      return Reply.redirect(Route.sheet(handle: opened.handle, .forms).path)
    }
    try await hub.authorise(
      id, of: opened.person, reasons: parts.reasons(children, values),
      managersReason: AnswerReading(values, today: hub.today).words("manager-reason"),
      as: reader(opened))
    try await hub.drop(draft: form, about: opened.person, of: practitioner.agency)
    return Reply.redirect(Route.chronology(handle: opened.handle).path)
  }
}

extension FileParts {
  fileprivate func shown(_ child: AuthorisationCheck.Child) -> AuthorisePage.Child {
    AuthorisePage.Child(
      field: field(child), name: callName(child.person), seen: child.seen,
      seenAlone: child.seenAlone, ownWords: child.ownWords, reason: child.reason,
      at: Route.family(handle: handleOf(child.person)).path, isAccountedFor: child.isAccountedFor)
  }

  private func field(_ child: AuthorisationCheck.Child) -> String {
    "why-" + handleOf(child.person)
  }

  fileprivate func reasons(
    _ children: [AuthorisationCheck.Child], _ values: FormValues
  ) -> [PersonID: String] {
    let reading = AnswerReading(values, today: today)
    return Dictionary(
      children.compactMap { child in reading.words(field(child)).map { (child.person, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Which child is unaccounted for, by name, and what to do about each.
  fileprivate func problems(
    _ children: [AuthorisationCheck.Child], _ values: FormValues, since start: Day, isManager: Bool
  ) -> [FieldProblem] {
    let given = reasons(children, values)
    if isManager, AnswerReading(values, today: today).words("manager-reason") != nil { return [] }
    return children.filter { !$0.isAccountedFor && given[$0.person] == nil }.map { child in
      let way =
        isManager
        ? "have them seen, write why not, or give your own reason below"
        : "see them and record the visit, or write why not"
      return FieldProblem(
        field: field(child),
        message: "\(callName(child.person)) has not been seen since \(start.inWords): \(way)")
    }
  }
}
