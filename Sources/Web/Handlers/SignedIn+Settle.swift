import Casework
import Hummingbird
import Learning
import Vocabulary

extension SignedIn {
  /// One thing the reading of a review left open, beside its page; and its answer, when posted.
  func settle(_ id: String, _ item: String, _ call: Call) async throws -> Response {
    guard hub.maySettle(lister),
      let desk = try await hub.openReview(id, as: lister, view: "review desk")?.value,
      let shown = shown(item, of: desk.held)
    else { return notFound() }
    guard call.method == .post, let form = call.form else {
      return Reply.page(try await page(shown, item, desk.held))
    }
    let read = SettleAnswer.read(form.values, item: item, of: desk.held, today: hub.today)
    guard let answer = read.answer else {
      return Reply.page(
        try await page(shown, item, desk.held, form.values, read.problems),
        status: .unprocessableContent)
    }
    do {
      try await hub.settle(answer, of: id, as: lister)
    } catch HubProblem.refused(let rejections) {
      let problems = rejections.map {
        FieldProblem(
          field: $0.field ?? "text", message: "\($0.problem.sentenceCase): put \($0.expected)")
      }
      return Reply.page(
        try await page(shown, item, desk.held, form.values, problems),
        status: .unprocessableContent)
    }
    let next =
      desk.held.left.map(\.item).first { $0 != item && comes($0, after: item, desk.held) }
      ?? desk.held.left.map(\.item).first { $0 != item }
    return Reply.redirect(
      next.map { Route.settle(id: id, item: $0).path } ?? Route.reviewDesk(id: id).path)
  }

  /// Everything that can be settled, in the order of the desk.
  private func items(_ held: HeldReview) -> [String] {
    ["page"] + held.rows.map(\.item) + held.queries.map(\.item)
  }

  private func comes(_ item: String, after other: String, _ held: HeldReview) -> Bool {
    let items = items(held)
    return (items.firstIndex(of: item) ?? 0) > (items.firstIndex(of: other) ?? 0)
  }

  private func shown(_ item: String, of held: HeldReview) -> SettlePage.Item? {
    if item == "page" { return .page(held.page.words) }
    if let query = held.queries.first(where: { $0.item == item }) { return .query(query.question) }
    return held.rows.first { $0.item == item }.map { .recommendation($0) }
  }

  private func page(
    _ shown: SettlePage.Item, _ item: String, _ held: HeldReview, _ values: FormValues? = nil,
    _ problems: [FieldProblem] = []
  ) async throws -> SettlePage {
    let items = items(held)
    let place = items.firstIndex(of: item) ?? 0
    let id = held.record.id
    func at(_ place: Int) -> LocalPath? {
      items.indices.contains(place) ? Route.settle(id: id, item: items[place]).path : nil
    }
    let words = held.page.words
    return SettlePage(
      frame: frame(tab: .reviews), reviewAt: Route.reviewDesk(id: id).path,
      reviewTitle: (words.communitySafetyPartnership ?? "A") + " review", item: shown,
      picture: await picture(shown, held), previous: at(place - 1), next: at(place + 1),
      place: "\(place + 1) of \(items.count)", action: Route.settle(id: id, item: item).path,
      settled: settledWords(item, held), values: values ?? SettleAnswer.values(shown),
      problems: problems)
  }

  private func picture(
    _ shown: SettlePage.Item, _ held: HeldReview
  ) async -> SettlePage.Picture? {
    guard let source = held.source, source.pages > 0 else { return nil }
    var (page, box): (Int, [Double]?) = (1, nil)
    if case .recommendation(let row) = shown {
      (page, box) = (row.read.reading?.page ?? 1, row.read.reading?.box)
    }
    let size = await hub.pageSize(of: held.record.id, page: page)
    return SettlePage.Picture(
      at: Route.reviewPageImage(id: held.record.id, page: page).path, page: page,
      pages: source.pages, width: size.width, height: size.height, box: box)
  }

  private func settledWords(_ item: String, _ held: HeldReview) -> String? {
    let settled =
      item == "page"
      ? held.page.settled
      : held.rows.first { $0.item == item }?.settled
        ?? held.queries.first { $0.item == item }?.settled
    return settled.map { settled in
      let who = settled.practitioner.map { partnership.name(ofPractitioner: $0) }
      return "\(settled.says.outcome.inWords) by \(who ?? "somebody"), \(settled.on.inWords). "
        + "Why: \(settled.says.reason)"
    }
  }
}
