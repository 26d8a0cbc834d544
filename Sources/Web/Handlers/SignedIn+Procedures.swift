import Casework
import Hummingbird
import Learning
import Vocabulary

extension SignedIn {
  /// Both sets of procedures, side by side.
  func procedures(_ call: Call) async throws -> Response {
    let shelf = try hub.procedures()
    let opened = try await hub.proceduresOpened(as: lister).value
    return Reply.page(
      ProceduresPage(
        frame: frame(tab: .procedures),
        shelf: ProceduresPage.ProcedureShelfView(
          adult: shelf.adult.value, child: shelf.child.value, cards: shelf.cards.value,
          adultIsCopy: shelf.adult.isCopy, childIsCopy: shelf.child.isCopy,
          cardsAreCopy: shelf.cards.isCopy),
        query: call.asked("q"),
        found: call.asked("q").map { query in
          [shelf.adult.value, shelf.child.value].map { ($0.set, $0.search(query)) }
        } ?? [], opened: opened))
  }

  /// One chapter of a set; that it was opened is counted.
  func procedure(_ set: ProcedureUse.ProcedureSet, _ id: String?) async throws -> Response {
    let shelf = try hub.procedures()
    let kept = shelf.book(set)
    let wanted = id.map { kept.value.chapter($0) } ?? kept.value.chapters.first
    guard let chapter = wanted else { return notFound() }
    if mayState { try await hub.opened(kept.value, as: lister) }
    let other: ProcedureUse.ProcedureSet = set == .adult ? .child : .adult
    let same = shelf.book(other).value.chapter(chapter.id)
    return Reply.page(
      ProcedurePage(
        frame: frame(tab: .procedures), book: kept.value, chapter: chapter, isCopy: kept.isCopy,
        otherSet: same.map {
          ("\(other.inWords): \($0.title)", Route.procedure(other, chapter: $0.id).path)
        }))
  }

  /// Does an agreement let the reader's agency state anything by a form?
  var mayState: Bool { partnership.sendsForms(practitioner.agency, on: hub.today) }
}
