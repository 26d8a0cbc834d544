import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// The links of a person's records that the reader may decide.
  func links(_ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "links"),
      let review = try await hub.openLinks(opened.person, as: reader(opened))?.value
    else { return notFound() }
    func rows(_ pairs: [LinkReview.Pair]) -> [LinksPage.Row] {
      pairs.map { pair in
        LinksPage.Row(
          left: called(pair.score.left, review), right: called(pair.score.right, review),
          at: Route.link(handle: opened.handle, pair: pair.id).path,
          decision: soFar(pair))
      }
    }
    let open = review.pairs.filter(\.isOpen)
    return Reply.page(
      LinksPage(
        frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
        uncertain: rows(open.filter { !$0.isJoined }), made: rows(open.filter(\.isJoined)),
        decided: rows(review.pairs.filter { !$0.isOpen }),
        recordsAt: Route.person(handle: opened.handle).path))
  }

  /// What was decided of a pair, for whom it waits, and why it is asked again; nil for nothing.
  private func soFar(_ pair: LinkReview.Pair) -> String? {
    let said =
      [
        pair.decision.flatMap(decisionWords),
        pair.proposal.flatMap(decisionWords).map { "Waiting for a second person. " + $0 },
      ].compactMap { $0 } + pair.reopened.map { "Asked again: " + $0 }
    return said.isEmpty ? nil : said.joined(separator: ". ")
  }

  /// Two records side by side; and the answer about them, when posted.
  func link(_ id: String, _ opened: OpenedPerson, _ call: Call) async throws -> Response {
    guard let parts = try await parts(opened, call, view: "links"),
      let review = try await hub.openLinks(opened.person, as: reader(opened))?.value
    else { return notFound() }
    guard let pair = review.pairs.first(where: { $0.id == id }) else {
      try await hub.noteAsked(for: id, of: opened.person, as: reader(opened))
      return notFound()
    }
    var page = linkPage(
      pair, review, frame: parts.frame, file: parts.heading,
      action: Route.link(handle: parts.handle, pair: pair.id).path,
      linksAt: Route.links(handle: parts.handle).path)
    guard call.method == .post, let form = call.form else { return Reply.page(page) }
    switch try await answered(pair, form.values, as: reader(opened)) {
    case .problems(let problems):
      page.values = form.values
      page.problems = problems
      return Reply.page(page, status: .unprocessableContent)
    case .nothing:
      page.notice = "Nothing was changed or written down: the question stays open."
      return Reply.page(page)
    case .saved: return Reply.redirect(Route.links(handle: opened.handle).path)
    }
  }

  /// What became of an answer.
  enum Answered {
    case problems([FieldProblem])
    /// It changes nothing.
    case nothing
    case saved
  }

  /// Reads an answer and writes it down.
  func answered(
    _ pair: LinkReview.Pair, _ values: FormValues, as reader: Reader
  ) async throws -> Answered {
    let read = LinkAnswer.read(
      values, isDecided: mayOnlyTakeBack(asking(pair)), today: hub.today)
    guard let answer = read.answer else { return .problems(read.problems) }
    switch answer.what {
    case .cannotTell: return .nothing
    case .decided(let samePerson):
      try await hub.decideLink(pair, samePerson: samePerson, reason: answer.reason, as: reader)
    case .takenBack: try await hub.takeBackLink(pair, reason: answer.reason, as: reader)
    }
    return .saved
  }

  func linkPage(
    _ pair: LinkReview.Pair, _ review: LinkReview, frame: Frame, file: FileHeading?,
    action: LocalPath, linksAt: LocalPath
  ) -> LinkPage {
    let comparison = RecordComparison(
      review.statements, of: [pair.score.left, pair.score.right], partnership: partnership,
      path: { _ in nil })
    return LinkPage(
      frame: frame, file: file, isJoined: pair.isJoined,
      attributes: RecordComparison.Attribute.allCases.map(\.inWords),
      records: comparison.records,
      link: link(pair.score, decision: pair.decision.flatMap(decisionWords)),
      asking: asking(pair), reopened: pair.reopened, needsSecond: pair.needsSecond,
      action: action, linksAt: linksAt, notice: nil, answeredAt: nil, values: FormValues(),
      problems: [])
  }

  private func asking(_ pair: LinkReview.Pair) -> LinkPage.Asking {
    if let proposal = pair.proposal {
      let first = decisionWords(proposal) ?? ""
      return proposal.practitioner == practitioner.id
        ? .waiting(first: first) : .secondPerson(first: first)
    }
    guard let decision = pair.decision, pair.reopened.isEmpty else { return .open }
    return .decided(mayTakeBack: decision.saidBy == practitioner.agency)
  }

  private func mayOnlyTakeBack(_ asking: LinkPage.Asking) -> Bool {
    switch asking {
    case .open, .secondPerson: false
    case .waiting, .decided: true
    }
  }

  /// `Northmoor Children's Services P1042, Mara Ashdown`
  private func called(_ record: RecordReference, _ review: LinkReview) -> String {
    let name = review.statements.lazy.compactMap { statement -> String? in
      guard statement.about == record, case .name(let name) = statement.says else { return nil }
      return name.inWords
    }.first
    return words(record) + (name.map { ", " + $0 } ?? "")
  }

  private func decisionWords(_ statement: Statement) -> String? {
    guard case .linkDecision(let decision) = statement.says else { return nil }
    let who = statement.practitioner.map { partnership.name(ofPractitioner: $0) }
    return (decision.samePerson ? "The same person" : "Not the same person") + ": decided by "
      + (who.map { $0 + ", " } ?? "") + partnership.name(of: statement.saidBy) + ", on "
      + statement.known.inWords + ". Why: " + decision.reason
  }
}
