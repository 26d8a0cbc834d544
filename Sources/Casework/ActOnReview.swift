public import Learning
public import Vocabulary

/// A published recommendation with all that was undertaken, answered and measured of it.
public struct RecommendationWork: Sendable {
  public let review: PublicReview
  public let recommendation: PublicReview.Recommendation
  public let book: ActionBook
  public let actions: [ActionStanding]
  /// Of every measure it is bound to, at every agency it can be taken on.
  public let trends: [MeasureTrend]
  /// Numbers of the measures it is bound to.
  public let bound: [String]
  /// True while nobody chose: the measures are those Kith binds by default.
  public let isBoundByDefault: Bool
}

extension Hub {
  /// The work on one recommendation; nil where none of a published review is so called.
  ///
  /// All of it is about organisations: no sharing decision is asked for, and whoever is signed in
  /// may read it.
  public func recommendationWork(_ review: String, _ id: String) throws -> RecommendationWork? {
    guard let entry = try library().entry(review, id) else { return nil }
    let book = ActionBook(
      try reviewStatements(about: entry.review.record), about: entry.review.record)
    let (bound, isDefault) = measures(of: entry.recommendation, of: entry.review, in: book)
    let trends = bound.isEmpty ? [] : try trends(of: bound)
    return RecommendationWork(
      review: entry.review, recommendation: entry.recommendation, book: book,
      actions: book.actions(for: id).map { told in
        ActionStanding(
          told.what, steps: book.steps(of: told.what.id).map(\.what),
          trends: trends.filter { concerns($0, told.what) }, on: today)
      }, trends: trends, bound: bound, isBoundByDefault: isDefault)
  }

  /// Where every action of every published review stands today.
  public func boardReport() throws -> BoardReport {
    let library = try library()
    let statements = try reviewStatements(about: nil)
    let books = Dictionary(
      uniqueKeysWithValues: library.reviews.map {
        ($0.id, ActionBook(statements, about: $0.record))
      })
    let all = try trends(of: boundMeasures(library, books))
    return BoardReport(library.reviews, books: books, on: today) { review, action in
      guard let book = books[review.id],
        let one = review.recommendations.first(where: { $0.id == action.recommendation })
      else { return [] }
      let bound = self.measures(of: one, of: review, in: book).bound
      return all.filter { bound.contains($0.measure.id) && self.concerns($0, action) }
    }
  }

  /// Numbers of the measures that recommendations with an action are bound to.
  private func boundMeasures(
    _ library: ReviewLibrary, _ books: [String: ActionBook]
  ) -> [String] {
    var found: Set<String> = []
    for entry in library.entries {
      guard let book = books[entry.review.id],
        !book.actions(for: entry.recommendation.id).isEmpty
      else { continue }
      found.formUnion(measures(of: entry.recommendation, of: entry.review, in: book).bound)
    }
    return found.sorted()
  }

  private nonisolated func measures(
    of recommendation: PublicReview.Recommendation, of review: PublicReview, in book: ActionBook
  ) -> (bound: [String], isDefault: Bool) {
    if let binding = book.binding(of: recommendation.id) { return (binding.what.measures, false) }
    return (StandardBindings.measures(for: recommendation, of: review), true)
  }

  private func trends(of measures: [String]) throws -> [MeasureTrend] {
    guard !measures.isEmpty else { return [] }
    return MeasureTrend.trends(
      of: measures,
      in: try measured(
        on: MeasureTrend.days(to: today), withDuties: Measures.needDuties(measures)))
  }

  /// Is a trend about the agency that owes an action? What was counted at others shows nothing of
  /// it, and no figure may stand beside a body that is no agency of the hub.
  private nonisolated func concerns(_ trend: MeasureTrend, _ action: ReviewAction) -> Bool {
    guard let agency = action.agency, let owner = partnership.agency(agency) else { return false }
    return trend.agency == owner.name || trend.agency == "all agencies together"
  }

  /// Who may write about a review's actions: its chair about all, others for their own agency.
  public nonisolated func mayAct(_ reader: Reader, for agency: AgencyID?) -> Bool {
    maySettle(reader)
      || reader.practitioner.role != .receptionist && reader.practitioner.role != .hubAdministrator
        && agency == reader.practitioner.agency
  }

  /// Bodies that may owe an action: those addressed, then the agencies of the hub. Never somebody.
  public nonisolated func owners(of recommendation: String?, in review: PublicReview) -> [String] {
    let addressed =
      review.recommendations.first { $0.id == recommendation }?.addressedTo
      ?? review.recommendations.flatMap(\.addressedTo)
    let agencies = partnership.agencies.filter { $0.kind != .hub && $0.kind != .reviews }
      .map(\.name)
    // A body is called as the hub calls it where it is an agency of the hub.
    let called = addressed.map { body in
      agency(called: body)?.name ?? body
    }
    var seen: Set<String> = []
    return (called + agencies).filter { seen.insert($0).inserted }
  }

  /// Who may say what a body answers: the review's chair, and whoever is of that body.
  public nonisolated func mayAnswer(_ reader: Reader, for body: String) -> Bool {
    mayAct(reader, for: agency(called: body)?.id)
  }

  /// The agency of the hub that a body is.
  private nonisolated func agency(called body: String) -> Agency? {
    partnership.agencies.first {
      $0.name.replacing("’", with: "'") == body.replacing("’", with: "'")
    }
  }

  /// Writes down what was undertaken, done, answered or bound about a published recommendation.
  public func act(_ work: ReviewWork, on review: String, as reader: Reader) throws {
    guard let found = try library().review(review) else {
      throw HubProblem.refusal("review", "there is no such review", "a published one")
    }
    let book = ActionBook(try reviewStatements(about: found.record), about: found.record)
    let owner: AgencyID?
    let key: String
    switch work {
    case .action(let action):
      guard owners(of: action.recommendation, in: found).contains(action.owner) else {
        throw HubProblem.refusal(
          "owner", "it is no body of this review", "an addressee, or an agency")
      }
      (owner, key) = (nil, "action/" + action.id)
    case .step(let step):
      owner = book.actions.first { $0.what.id == step.action }?.what.agency
      key = "step/\(step.action)/\(book.steps(of: step.action).count + 1)"
    case .answer(let answer):
      owner = agency(called: answer.body)?.id
      key = "answer/\(answer.recommendation)/\(answer.body.lowercased())"
    case .binding(let binding): (owner, key) = (nil, "binding/" + binding.recommendation)
    case .source, .settling, .publication:
      throw HubProblem.refusal(
        "form", "this is not said of an action", "an action or a step of one")
    }
    guard mayAct(reader, for: owner) else {
      throw HubProblem.refusal(
        "agency", "only the review’s chair or the body that owes it says this", "one of them")
    }
    try write(work, of: found.record, key: key, as: reader)
  }
}
