import Casework
import Enquiry
import Hummingbird
import Vocabulary

extension SignedIn {
  /// What came of a conversation of the reader's own agency, and what follows; each step of it,
  /// when posted.
  func followUp(
    _ reference: String, _ parts: FileParts, _ opened: OpenedPerson, _ call: Call
  ) async throws -> Response {
    let key = FormKey.of("conversation", reference, "enquiry")
    guard
      let statement = parts.file.statements.last(where: {
        $0.told.key == key && $0.saidBy == practitioner.agency
      }), case .routineEnquiry(let enquiry) = statement.says
    else { return notFound() }
    let follow = FollowUp(
      parts: parts, reference: reference, enquiry: enquiry,
      on: statement.occurred?.day ?? hub.today,
      instruments: partnership.instruments)
    guard call.method == .post, let values = call.form?.values, enquiry.outcome == .disclosed else {
      return Reply.page(follow.page)
    }
    switch values["do"] {
    case "answers": return try await more(values, follow, opened)
    case "refer": return try await refer(values, follow, opened)
    case "tell": return try await tell(values["service"], follow, opened)
    default: return Reply.page(follow.page)
    }
  }

  private func more(
    _ values: FormValues, _ follow: FollowUp, _ opened: OpenedPerson
  ) async throws -> Response {
    guard let answering = follow.answering else { return Reply.redirect(follow.path) }
    let added = QuestionFields.answers(values, to: answering.questionnaire)
    let told = Answering(
      answering.questionnaire, answers: answering.answers.merging(added) { first, _ in first })
    let problems = told.problems.compactMap { wrong in
      told.questionnaire.allItems.first { $0.linkId == wrong.item }.map {
        FieldProblem(
          field: QuestionFields.name(of: $0, in: told.questionnaire),
          message: wrong.text.uppercasedFirst)
      }
    }
    guard problems.isEmpty else {
      return Reply.page(
        follow.page(values: values, problems: problems), status: .unprocessableContent)
    }
    var enquiry = follow.enquiry
    enquiry.answers = told.answers
    try await hub.write(
      [
        FormLine(
          about: opened.person, says: .routineEnquiry(enquiry), day: follow.day, name: "enquiry")
      ], form: "conversation", reference: follow.reference, as: reader(opened))
    return Reply.redirect(follow.path)
  }

  private func refer(
    _ values: FormValues, _ follow: FollowUp, _ opened: OpenedPerson
  ) async throws -> Response {
    let (reply, problems) = FollowUpAnswer.read(
      values, services: follow.services, today: hub.today)
    guard let reply,
      let service = partnership.pathways.services.first(where: { $0.id == reply.service })
    else {
      return Reply.page(
        follow.page(values: values, problems: problems), status: .unprocessableContent)
    }
    return try await write(service, reply.step, reply.reason, follow, opened)
  }

  /// Children's services are told whatever anybody says to it: there is no reply to write down.
  private func tell(
    _ id: String?, _ follow: FollowUp, _ opened: OpenedPerson
  ) async throws -> Response {
    guard let service = follow.toBeTold.first(where: { $0.id == id }) else {
      return Reply.redirect(follow.path)
    }
    return try await write(service, .sent, nil, follow, opened)
  }

  private func write(
    _ service: PathwayDirectory.Entry, _ step: ServiceReferral.Step, _ reason: String?,
    _ follow: FollowUp, _ opened: OpenedPerson
  ) async throws -> Response {
    let referral = ServiceReferral(
      id: "\(follow.reference)-\(service.id)", to: service.service, agency: service.agency,
      step: step, reason: reason)
    try await hub.write(
      [
        FormLine(
          about: opened.person, says: .serviceReferral(referral), day: hub.today,
          name: "referral-\(service.id)-\(step.rawValue)")
      ], form: "conversation", reference: follow.reference, as: reader(opened))
    return Reply.redirect(follow.path)
  }
}

/// One conversation's follow-up, worked out from what the reader may see.
struct FollowUp {
  let parts: FileParts
  let reference: String
  let enquiry: RoutineEnquiry
  let day: Day
  /// The questionnaire it was asked with; nil where nothing was asked, or with one no longer here.
  let answering: Answering?

  init(
    parts: FileParts, reference: String, enquiry: RoutineEnquiry, on day: Day,
    instruments: Instruments
  ) {
    (self.parts, self.reference, self.enquiry, self.day) = (parts, reference, enquiry, day)
    let asked = instruments.questionnaire(.enquiry, for: parts.agency)
    answering =
      asked.name == enquiry.questionnaire ? Answering(asked, answers: enquiry.answers) : nil
  }

  var path: LocalPath {
    Route.sheet(handle: parts.handle, .followUp(reference: reference)).path
  }

  var page: FollowUpPage { page(values: FormValues(), problems: []) }

  func page(values: FormValues, problems: [FieldProblem]) -> FollowUpPage {
    FollowUpPage(
      frame: parts.frame, name: parts.name(parts.file.focus), action: path, leaveAt: .people,
      outcome: enquiry.outcome == .disclosed ? .pathway(pathway) : .ended(ending), values: values,
      problems: problems)
  }

  private var ending: [String] {
    switch enquiry.outcome {
    case .nothingDisclosed, .declined:
      let again = day.adding(months: parts.partnership.answerStandsMonths(on: day))
      return [
        enquiry.outcome == .declined
          ? "Written down: would rather not say today, which is respected."
          : "Written down. It is as it was told today, and no more than that.",
        "Speak again from \(again.inWords), or at once when something is new.",
      ]
    case .deferredUnsafe:
      return [
        "Kept for another day: \(enquiry.reason ?? "it was not the time").",
        "It stays on My work until it has been done. Nothing of it is shown outside.",
      ]
    case .notAsked:
      return ["Put off: \(enquiry.reason ?? "no reason was given").", "Nothing else was written."]
    case .disclosed: return []
    }
  }

  private var pathway: FollowUpPage.Pathway {
    let open = Set((answering?.unanswered ?? []).map(\.linkId))
    return FollowUpPage.Pathway(
      more: answering.map { asked in
        QuestionFields.items(asked) { open.contains($0.linkId) }
      } ?? [],
      steps: steps.map { step in
        FollowUpPage.Step(
          what: step.what, by: step.by,
          services: step.services.map { service in
            FollowUpPage.Service(
              name: service.name, phone: service.phone, hours: service.hours,
              languages: service.languages, verified: service.lastVerified,
              isStale: service.isStale(
                on: parts.today, freshUntil: parts.partnership.directoryHolds(from:)))
          },
          at: step.what.contains("checklist")
            ? ("Open the risk checklist", Route.sheet(handle: parts.handle, .checklist).path) : nil,
          tell: step.services.first { service in toBeTold.contains { $0.id == service.id } }?.id)
      },
      services: services, referrals: referrals.map(\.words),
      isOffered: referrals.contains { $0.to == .domesticAbuseSpecialist })
  }

  private var steps: [PathwayDirectory.Step] {
    parts.partnership.pathways.steps(
      after: day, on: parts.today, danger: answer("danger"),
      hasChildren: answer("children"), wants: wants, referBy: parts.partnership.referBy(after: day),
      freshUntil: parts.partnership.directoryHolds(from:))
  }

  /// Services the person may be referred to, each once, in the order of the steps.
  var services: [Choice] {
    var seen: Set<String> = []
    return steps.flatMap(\.services).filter {
      $0.service != .childrensSocialCare && seen.insert($0.id).inserted
    }.map { Choice($0.id, $0.name, hint: "\($0.phone), \($0.hours)") }
  }

  /// Children's services, until it is written down that they were told.
  var toBeTold: [PathwayDirectory.Entry] {
    guard !referrals.contains(where: { $0.to == .childrensSocialCare }) else { return [] }
    return steps.flatMap(\.services).filter { $0.service == .childrensSocialCare }
  }

  /// What was answered; an instrument that asks otherwise leaves it not recorded.
  private func answer(_ question: String) -> Answer {
    enquiry.answers[question].flatMap(Answer.init(rawValue:)) ?? .notRecorded
  }

  /// Whom services take; nil where nobody said, and then every service is shown.
  private var wants: String? {
    switch parts.file.graph.member(parts.file.focus)?.sexes.last?.value {
    case .female: "women"
    case .male: "men"
    case .unknown, nil: nil
    }
  }

  private var referrals: [(to: ServiceReferral.Service, words: String)] {
    parts.file.statements.compactMap { statement in
      guard case .serviceReferral(let referral) = statement.says,
        parts.file.people[statement.about] == parts.file.focus,
        statement.happenedBy >= day
      else { return nil }
      let on = statement.occurred?.inWords ?? statement.known.inWords
      return (referral.to, "\(on): \(parts.sentence(statement))")
    }
  }
}
