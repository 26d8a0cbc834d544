import Casework
import Duties
import Hummingbird
import Vocabulary

extension SignedIn {
  /// A family group conference: considered, and nobody convened before its safety screen is whole.
  func conference(
    _ parts: FileParts, _ opened: OpenedPerson, _ call: Call
  ) async throws -> Response {
    guard call.method == .post, let values = call.form?.values else {
      let state = try await self.opened("conference", about: opened.person)
      return Reply.page(parts.conferencePage(state, reference: newReference()))
    }
    let reference = reference(of: values)
    let (step, problems) = ConferenceAnswer.read(
      values, id: parts.lastConference?.id ?? reference,
      record: { parts.records(of: $0).first }, today: hub.today)
    let bars = step.map(ConferenceBars.bars) ?? []
    let all =
      problems
      + bars.map { FieldProblem(field: ConferenceAnswer.field($0), message: $0.uppercasedFirst) }
    let before = try await self.opened("conference", about: opened.person)
    guard values["keep"] != "yes", all.isEmpty, !isStale(values, before), let step else {
      let state = try await keep("conference", values, about: opened.person)
      return Reply.page(
        parts.conferencePage(
          state, reference: reference, problems: values["keep"] == "yes" ? [] : all),
        status: status(values, state))
    }
    try await hub.write(
      [
        FormLine(
          about: opened.person, says: .familyGroupConference(step), standing: .decision,
          day: hub.today, name: step.step.rawValue)
      ], form: "conference", reference: reference, as: reader(opened))
    try await hub.drop(draft: "conference", about: opened.person, of: practitioner.agency)
    return Reply.redirect(Route.chronology(handle: opened.handle).path)
  }
}

extension FileParts {
  /// The last step the reader's own agency wrote down about the child.
  var lastConference: FamilyGroupConference? {
    file.statements.last { statement in
      statement.says.kind == .familyGroupConference && statement.saidBy == agency
        && file.people[statement.about] == file.focus
    }.flatMap { statement in
      if case .familyGroupConference(let step) = statement.says { step } else { nil }
    }
  }

  fileprivate func conferencePage(
    _ state: FormState, reference: String, problems: [FieldProblem] = []
  ) -> ConferencePage {
    let asking = file.duties.filter { duty in
      duty.rule == .considerFamilyGroupConference && duty.about.contains(file.focus)
        && duty.state(on: today).isUnmet
    }
    return ConferencePage(
      frame: frame, file: heading, name: name(file.focus),
      action: Route.sheet(handle: handle, .conference).path,
      reference: state.values["ref"] ?? reference,
      because: asking.map { duty in
        "To be considered by \(duty.dueBy.inWordsWithWeekday), "
          + "\(partnership.name(of: duty.owedBy))."
      }, people: adults, missing: lastConference?.screen?.missing, values: state.values,
      problems: problems, draft: state.draft)
  }
}
