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
          decision: pair.decision.flatMap(decisionWords))
      }
    }
    let open = review.pairs.filter { $0.decision == nil }
    return Reply.page(
      LinksPage(
        frame: parts.frame, file: parts.heading, name: parts.name(parts.file.focus),
        uncertain: rows(open.filter { !$0.isJoined }), made: rows(open.filter(\.isJoined)),
        decided: rows(review.pairs.filter { $0.decision != nil }),
        recordsAt: Route.person(handle: opened.handle).path))
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
    var page = linkPage(pair, review, parts)
    guard call.method == .post, let form = call.form else { return Reply.page(page) }
    let read = LinkAnswer.read(form.values, isDecided: pair.decision != nil, today: hub.today)
    page.values = form.values
    page.problems = read.problems
    guard let answer = read.answer else {
      return Reply.page(page, status: .unprocessableContent)
    }
    switch answer.what {
    case .cannotTell:
      page.notice = "Nothing was changed or written down: the question stays open."
      page.values = FormValues()
      return Reply.page(page)
    case .decided(let samePerson):
      try await hub.decideLink(
        pair, samePerson: samePerson, reason: answer.reason, as: reader(opened))
    case .takenBack:
      try await hub.takeBackLink(pair, reason: answer.reason, as: reader(opened))
    }
    return Reply.redirect(Route.links(handle: opened.handle).path)
  }

  private func linkPage(
    _ pair: LinkReview.Pair, _ review: LinkReview, _ parts: FileParts
  ) -> LinkPage {
    let comparison = RecordComparison(
      review.statements, of: [pair.score.left, pair.score.right], partnership: partnership,
      path: { _ in nil })
    return LinkPage(
      frame: parts.frame, file: parts.heading, isJoined: pair.isJoined,
      attributes: RecordComparison.Attribute.allCases.map(\.inWords),
      records: comparison.records,
      link: link(pair.score, decision: pair.decision.flatMap(decisionWords)),
      mayTakeBack: pair.decision?.saidBy == practitioner.agency,
      action: Route.link(handle: parts.handle, pair: pair.id).path,
      linksAt: Route.links(handle: parts.handle).path, notice: nil, values: FormValues(),
      problems: [])
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
    let who = statement.practitioner.map { partnership.practitioner($0)?.name ?? $0 }
    return (decision.samePerson ? "The same person" : "Not the same person") + ": decided by "
      + (who.map { $0 + ", " } ?? "") + partnership.name(of: statement.saidBy) + ", on "
      + statement.known.inWords + ". Why: " + decision.reason
  }
}
