import Casework
import Hummingbird
import Learning
import Vocabulary

/// The public library: published reviews alone, for everybody.
extension Site {
  /// Nil for a route that is not for everybody.
  func publicAnswer(_ call: Call) async throws -> Response? {
    switch call.route {
    case .library(let format): return try await library(call, format)
    case .publicReview(let id, let format): return try await publicReview(id, call, format)
    case .publicRecommendation(let review, let id):
      return try await publicRecommendation(review, id, call)
    case .plainReview(let id): return try await plainReview(id, call)
    case .overdue: return try await overdue(call)
    default: return nil
    }
  }

  private func publicFrame(_ call: Call) -> Frame {
    frame(session: call.session, tab: call.session == nil ? nil : .reviews)
  }

  private func nothing(_ call: Call) -> Response {
    Reply.page(NotFoundPage(frame: publicFrame(call)), status: .notFound)
  }

  private func library(_ call: Call, _ format: Route.Format) async throws -> Response {
    let library = try await hub.library()
    var chosen: [LibraryQuestion.Facet: Set<String>] = [:]
    for facet in LibraryQuestion.Facet.allCases {
      chosen[facet] = Set(call.query.fields[facet.rawValue]?.filter { !$0.isEmpty } ?? [])
    }
    let question = LibraryQuestion(words: call.asked("q") ?? "", chosen: chosen)
    let answers = library.answers(to: question)
    switch format {
    case .csv: return data(ReviewLibrary.csv(answers), format)
    case .json: return data(library.json(answers), format)
    case .html:
      return Reply.page(
        LibraryPage(
          frame: publicFrame(call), question: question, answers: answers,
          all: library.entries.count, reviews: library.reviews.count,
          facets: LibraryQuestion.Facet.allCases.map {
            LibraryPage.FacetShown(facet: $0, values: library.values(of: $0, for: question))
          }, sheet: max(1, call.asked("sheet").flatMap { Int($0) } ?? 1)))
    }
  }

  private func publicReview(
    _ id: String, _ call: Call, _ format: Route.Format
  ) async throws -> Response {
    let library = try await hub.library()
    guard let review = library.review(id) else { return nothing(call) }
    let entries = library.entries.filter { $0.review.id == id }
    switch format {
    case .csv: return data(ReviewLibrary.csv(entries), format)
    case .json: return data(library.json(entries), format)
    case .html:
      return Reply.page(
        PublicReviewPage(frame: publicFrame(call), review: review, entries: entries))
    }
  }

  private func publicRecommendation(
    _ review: String, _ id: String, _ call: Call
  ) async throws -> Response {
    let library = try await hub.library()
    guard let entry = library.entry(review, id),
      let work = try await hub.recommendationWork(review, id)
    else { return nothing(call) }
    return Reply.page(
      PublicRecommendationPage(
        frame: publicFrame(call), entry: entry,
        again: entry.again.map { (library.entries[$0.place], $0.likeness.inWords) },
        actions: work.actions,
        successors: BodyNames.successors(of: entry.recommendation.addressedTo),
        workAt: call.session == nil
          ? nil : Route.recommendationWork(review: review, id: id).path))
  }

  private func plainReview(_ id: String, _ call: Call) async throws -> Response {
    guard let review = try await hub.library().review(id) else { return nothing(call) }
    let lines = try await hub.boardReport().lines.filter { $0.place.review == id }
    return Reply.page(
      PlainReviewPage(
        frame: publicFrame(call), review: review,
        standings: Dictionary(
          grouping: lines, by: { $0.place.recommendation ?? "" }
        ).mapValues { $0.map(\.standing) }))
  }

  private func overdue(_ call: Call) async throws -> Response {
    let report = try await hub.boardReport()
    return Reply.page(
      OverduePage(frame: publicFrame(call), lines: report.overdue, all: report.lines.count))
  }

  private func data(_ text: String, _ format: Route.Format) -> Response {
    Reply.bytes(
      Array(text.utf8),
      type: format == .csv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8")
  }
}
