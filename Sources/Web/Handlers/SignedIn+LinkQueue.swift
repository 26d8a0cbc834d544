import Casework
import Hummingbird
import Vocabulary

extension SignedIn {
  /// What the hub asks the reader about links.
  func linkQueue() async throws -> Response {
    guard let queue = try await hub.linkQueue(as: lister)?.value else { return notFound() }
    return Reply.page(
      LinkQueuePage(
        frame: frame(tab: .people), joins: queue.joins.map(row), splits: queue.splits.map(row)))
  }

  private func row(_ item: LinkQueue.Item) -> LinkQueuePage.Row {
    let waits = item.pair.proposal.map { proposal in
      proposal.practitioner == practitioner.id
        ? "You decided; it waits for a second person" : "Waiting for a second person"
    }
    return LinkQueuePage.Row(
      left: called(item.pair.score.left, item.names[0]),
      right: called(item.pair.score.right, item.names[1]), reach: reach(item.value),
      notes: item.pair.reopened + [waits].compactMap { $0 },
      at: Route.queuedLink(pair: item.pair.id).path)
  }

  private func called(_ record: RecordReference, _ name: String?) -> String {
    words(record) + (name.map { ", " + $0 } ?? "")
  }

  private func reach(_ value: LinkValue) -> String {
    [
      value.children > 0 ? counted(value.children, "child", "children") : nil,
      value.openDuties > 0 ? counted(value.openDuties, "duty", "duties") + " not met" : nil,
      counted(value.agencies, "agency", "agencies"),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// One question of the queue; an answer brings up the next.
  func queuedLink(_ id: String, _ call: Call) async throws -> Response {
    guard let review = try await hub.openLink(id, as: lister)?.value else { return notFound() }
    guard let pair = review.pairs.first else {
      if let person = try await hub.person(handle: String(id.prefix { $0 != "-" })) {
        try await hub.noteAsked(for: id, of: person, as: lister)
      }
      return notFound()
    }
    var page = linkPage(
      pair, review, frame: frame(tab: .people), file: nil,
      action: Route.queuedLink(pair: id).path, linksAt: Route.linkQueue.path)
    if let before = call.asked("after") ?? call.asked("passed") {
      let what = call.asked("after") == nil ? "Nothing was written down." : "Your answer is saved."
      page.notice = what + " This is the next question."
      page.answeredAt = Route.queuedLink(pair: before).path
    }
    guard call.method == .post, let form = call.form else { return Reply.page(page) }
    let next = try await following(id)
    switch try await answered(pair, form.values, as: lister) {
    case .problems(let problems):
      page.values = form.values
      page.problems = problems
      return Reply.page(page, status: .unprocessableContent)
    case .nothing: return bringUp(next, ("passed", id))
    case .saved: return bringUp(next, ("after", id))
    }
  }

  private func bringUp(_ next: String?, _ last: (String, String)) -> Response {
    guard let next else { return Reply.redirect(Route.linkQueue.path) }
    return Reply.redirect(Route.queuedLink(pair: next).path.asking([last]))
  }

  /// The question after one, in its own queue.
  private func following(_ id: String) async throws -> String? {
    guard let queue = try await hub.linkQueue(as: lister)?.value else { return nil }
    for list in [queue.joins, queue.splits] {
      if let place = list.firstIndex(where: { $0.pair.id == id }) {
        return list.dropFirst(place + 1).first?.pair.id
      }
    }
    return (queue.joins + queue.splits).first?.pair.id
  }
}
