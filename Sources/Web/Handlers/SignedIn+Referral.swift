import Casework
import Enquiry
import Hummingbird
import Vocabulary

extension SignedIn {
  /// A referral or escalation; sent only when no kind of abuse is blank.
  func referral(
    _ parts: FileParts, _ opened: OpenedPerson, _ call: Call
  ) async throws -> Response {
    guard call.method == .post, let values = call.form?.values else {
      let state = try await self.opened("referral", about: opened.person)
      return Reply.page(parts.referralPage(state, reference: newReference()))
    }
    let reference = reference(of: values)
    let (referred, problems) = ReferralAnswer.read(
      values, services: parts.referralServices, people: parts.adults, today: hub.today)
    let alleged = parts.records(of: referred?.alleged ?? values["alleged"])
    let (grid, blanks) = AbuseAnswer.read(
      values, alleged: alleged, on: reference, today: hub.today)
    var all = problems + blanks
    if all.isEmpty { all = AbuseAnswer.hints(values, grid, under: partnership.abuseTerms) }
    let before = try await self.opened("referral", about: opened.person)
    guard values["keep"] != "yes", all.isEmpty, !isStale(values, before), let referred else {
      let state = try await keep("referral", values, about: opened.person)
      return Reply.page(
        parts.referralPage(
          state, reference: reference, problems: values["keep"] == "yes" ? [] : all),
        status: status(values, state))
    }
    try await hub.write(
      [
        FormLine(
          about: opened.person, says: parts.saying(referred, reference, alleged), day: hub.today,
          name: "referral"),
        FormLine(about: opened.person, says: .abuseGrid(grid), day: hub.today, name: "grid"),
      ], form: "referral", reference: reference, as: reader(opened))
    try await hub.drop(draft: "referral", about: opened.person, of: practitioner.agency)
    return Reply.redirect(Route.chronology(handle: opened.handle).path)
  }
}

extension FileParts {
  fileprivate func referralPage(
    _ state: FormState, reference: String, problems: [FieldProblem] = []
  ) -> ReferralPage {
    ReferralPage(
      frame: frame, file: heading, name: name(file.focus),
      action: Route.sheet(handle: handle, .referral).path,
      reference: state.values["ref"] ?? reference, services: referralServices, people: adults,
      values: state.values, problems: problems, draft: state.draft)
  }

  fileprivate var referralServices: [Choice] {
    partnership.pathways.services.filter { $0.service != .perpetratorProgramme }.map {
      Choice($0.id, $0.name, hint: "\($0.phone), \($0.hours)")
    } + [Choice(ReferralAnswer.marac, "MARAC", hint: "An escalation: on your judgement.")]
  }

  /// The others of the family who are not surely children.
  var adults: [Choice] {
    others.filter { other in
      guard let birth = file.graph.member(other.person)?.births.first?.value else { return true }
      return !birth.expected && (birth.on.earliest.map { $0.age(on: today) >= 16 } ?? true)
    }.map(\.choice)
  }

  /// The first record of whoever a handle names, if they are of the family.
  func records(of handle: String?) -> [RecordReference] {
    guard let other = others.first(where: { $0.choice.value == handle }) else { return [] }
    let all = Set(file.statements.flatMap(\.told.concerns)).filter {
      file.people[$0] == other.person
    }
    return (all.filter { $0.agency == agency }.min() ?? all.min()).map { [$0] } ?? []
  }

  fileprivate func saying(
    _ referred: ReferralAnswer.Referred, _ reference: String, _ alleged: [RecordReference]
  ) -> Saying {
    guard let service = partnership.pathways.services.first(where: { $0.id == referred.service })
    else {
      return .maracReferral(
        MaracReferral(
          reference: reference, criteria: referred.criterion.map { [$0] } ?? [],
          alleged: alleged, reason: referred.words))
    }
    return .serviceReferral(
      ServiceReferral(
        id: reference, to: service.service, agency: service.agency, step: .sent,
        reason: referred.words))
  }
}
