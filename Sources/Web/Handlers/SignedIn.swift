import Casework
import Hummingbird
import Vocabulary

/// What somebody signed in may ask, one function a page.
struct SignedIn: Sendable {
  let site: Site
  let session: Session
  let cookie: String

  var hub: Hub { site.hub }
  var partnership: LocalPartnership { hub.partnership }
  var practitioner: Practitioner { session.practitioner }

  /// Whoever reads lists and searches: no file is open.
  var lister: Reader { Reader(practitioner: practitioner, purpose: session.standingPurpose) }

  func answer(_ call: Call) async throws -> Response {
    switch (call.route, call.method == .post) {
    case (.work, _): return try await work(call)
    case (.signOut, true): return await signOut()
    case (.people, _): return try await people(call)
    case (.linkQueue, _): return try await linkQueue()
    case (.queuedLink(let pair), _): return try await queuedLink(pair, call)
    case (.open(let handle), let posted):
      return try await open(handle, posted ? call.form : nil, next: call.asked("next"))
    case (.family(let handle), _):
      return try await opening(handle, call) { try await family($0, call) }
    case (.person(let handle), _):
      return try await opening(handle, call) { try await records($0, call) }
    case (.kin(let handle), _):
      return try await opening(handle, call) { try await kin($0, call) }
    case (.sheet(let handle, let sheet), _):
      return try await opening(handle, call) { try await fill(sheet, $0, call) }
    case (.ecomap(let handle), _):
      return try await opening(handle, call) { try await ecomap($0, call) }
    case (.seal(let handle), _):
      return try await opening(handle, call) { try await seal($0, call) }
    case (.links(let handle), _):
      return try await opening(handle, call) { try await links($0, call) }
    case (.link(let handle, let pair), _):
      return try await opening(handle, call) { try await link(pair, $0, call) }
    case (.chronology(let handle), _):
      return try await opening(handle, call) { try await chronology($0, call) }
    case (.chronologyFile(let handle, let format), _):
      return try await opening(handle, call) { try await chronologyFile($0, format, call) }
    case (.pattern(let handle), _):
      return try await opening(handle, call) { try await pattern($0, call) }
    case (.familyDuties(let handle), _):
      return try await opening(handle, call) { try await duties($0, call) }
    case (.duty(let handle, let id), _):
      return try await opening(handle, call) { try await duty(id, $0, call) }
    case (.statement(let handle, let sequence), _):
      return try await opening(handle, call) { try await statement(sequence, $0, call) }
    case (.receive, let posted):
      return posted ? try await receive(call) : await receivePage()
    case (.handedOn, _): return try await handedOn()
    case (.recommendations, _): return try await recommendations(call)
    case (.procedures, _): return try await procedures(call)
    case (.procedure(let set, let chapter), _): return try await procedure(set, chapter)
    case (.policies, _): return try await policies(call)
    case (.training, _): return try await training()
    case (.ownTraining, _): return try await ownTraining(call)
    case (.lead, _): return try await lead(call)
    case (.fhir(let handle, let everything), _):
      return try await fhir(handle, everything: everything)
    case (.stories, _): return stories()
    case (.receipt(let flow, let name), _): return await receipt(flow + "/" + name)
    case (.waitingRow(let flow, let name, let number), _):
      return try await waitingRow(number, of: flow + "/" + name, call)
    case (.mappings, _): return try await mappings(call)
    case (.oneReport, _): return try await oneReport(call)
    case (.story(let name), _): return try await story(name)
    case (.reviews, _): return try await reviews(call)
    case (.reviewDesk(let id), _): return try await reviewDesk(id)
    case (.publish(let id), _): return try await publish(id, call)
    case (.settle(let id, let item), _): return try await settle(id, item, call)
    case (.reviewPageImage(let id, let page), _): return try await pageImage(id, page: page)
    case (.recommendationWork(let review, let id), _):
      return try await recommendationWork(review, id, call)
    case (.board, _): return try await board()
    case (.agencyReturn(let agency), _): return try await agencyReturn(agency, call)
    case (.library, _), (.publicReview, _), (.publicRecommendation, _), (.plainReview, _),
      (.overdue, _):
      return notFound()
    case (.home, _), (.health, _), (.signIn, _), (.redeem, _), (.signOut, _), (.asset, _):
      return notFound()
    }
  }

  func notFound() -> Response {
    Reply.page(NotFoundPage(frame: frame()), status: .notFound)
  }

  func frame(tab: Frame.Tab? = nil) -> Frame { site.frame(session: session, tab: tab) }

  private func signOut() async -> Response {
    await site.desk.signOut(cookie)
    return Reply.page(SignInPage(frame: site.frame(session: nil), state: .justSignedOut))
  }
}

/// A file somebody opened, and why.
struct OpenedPerson: Sendable {
  let person: PersonID
  let handle: String
  let purpose: Purpose
}

extension SignedIn {
  /// Goes on only once a purpose has been stated for the person's file; asks for it otherwise.
  func opening(
    _ handle: String, _ call: Call, then answer: (OpenedPerson) async throws -> Response
  ) async throws -> Response {
    guard let person = try await hub.person(handle: handle) else { return notFound() }
    guard let purpose = session.purposes[person] else {
      return Reply.redirect(
        LocalPath("people", handle, "open", query: [("next", call.route.path.text)]))
    }
    // An address from before records were joined leads to the person they are of now.
    let present = hub.handle(of: person)
    if present != handle, call.method != .post,
      let route = Route(
        path: "/people/" + present + call.route.path.text.dropFirst(8 + handle.utf8.count))
    {
      let asked = call.query.fields.sorted { $0.key < $1.key }
        .flatMap { field, values in values.map { (field, $0) } }
      return Reply.redirect(route.path.asking(asked))
    }
    return try await answer(OpenedPerson(person: person, handle: handle, purpose: purpose))
  }

  func reader(_ opened: OpenedPerson) -> Reader {
    Reader(practitioner: practitioner, purpose: opened.purpose)
  }

  func frame(_ opened: OpenedPerson) -> Frame {
    site.frame(
      session: session, tab: .people,
      purpose: Frame.PurposeLine(
        purpose: opened.purpose.inWords, because: nil,
        changeAt: Route.open(handle: opened.handle).path))
  }
}
