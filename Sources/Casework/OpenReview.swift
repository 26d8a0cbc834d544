import GRDB
public import Learning
public import Sharing
import Vocabulary

/// A review on the desk of whoever settles it.
public struct ReviewOnDesk: Sendable {
  public let held: HeldReview
  public let actions: ActionBook
}

extension Hub {
  /// Kinds of statement that make up reviews and the work on them.
  static let reviewKinds: [Saying.Kind] = [.recommendation, .reviewPage, .reviewWork]

  /// Opens a review that may not be public yet, by what an address calls it. The decision is
  /// written down before anything is told.
  ///
  /// Nil when there is none, and when the reader may not see it: the two are one answer.
  public func openReview(
    _ id: String, as reader: Reader, view: String
  ) throws -> Disclosed<ReviewOnDesk>? {
    let record = RecordReference("reviews", id)
    let statements = try reviewStatements(about: record)
    guard !statements.isEmpty else { return nil }
    let decision = try decide(over: statements, as: reader, view: view)
    try self.record(decision.record, about: record)
    let disclosed = decision.disclose().map { shown -> ReviewOnDesk? in
      HeldReview(shown, about: record).map {
        ReviewOnDesk(held: $0, actions: ActionBook(shown, about: record))
      }
    }
    return disclosed.value.map { desk in disclosed.map { _ in desk } }
  }

  /// Every review the hub holds, public or not, for a reader who settles them: empty for others.
  public func reviewsOnDesk(as reader: Reader) throws -> Disclosed<[HeldReview]> {
    let statements = try reviewStatements(about: nil)
    let decision = try decide(over: statements, as: reader, view: "reviews")
    try record(decision.record, about: RecordReference(.hub, "reviews"))
    return decision.disclose().map { shown in
      let records = Set(shown.map(\.about).filter { $0.agency == "reviews" }).sorted()
      return records.compactMap { HeldReview(shown, about: $0) }
    }
  }

  /// One page of the report as it was drawn, which may show names: for whoever may settle it.
  public func pageImage(
    of id: String, page: Int, as reader: Reader
  ) throws -> Disclosed<PageImage>? {
    guard maySettle(reader),
      let desk = try openReview(id, as: reader, view: "review page image"),
      let source = desk.value.held.source, (1...max(1, source.pages)).contains(page),
      source.pages > 0
    else { return nil }
    let path = sourceFile(of: desk.value.held.record).path
    guard let image = try PageImage.draw(path, page: page) else { return nil }
    return desk.map { _ in image }
  }

  /// Width and height of a page in points.
  public func pageSize(of id: String, page: Int) -> (width: Double, height: Double) {
    PageImage.size(of: sourceFile(of: RecordReference("reviews", id)).path, page: page)
  }

  /// Does the reader's role settle and publish reviews?
  public nonisolated func maySettle(_ reader: Reader) -> Bool {
    reader.practitioner.role == .reviewChair && reader.practitioner.agency == "reviews"
  }

  /// Statements of reviews in force; of one review, or of all.
  func reviewStatements(about record: RecordReference?) throws -> [Statement] {
    let all = try views.pool.read { database in
      try ViewIndex.statements(ofKinds: Hub.reviewKinds, in: database)
    }
    return record.map { record in all.filter { $0.about == record } } ?? all
  }

  private func decide(
    over statements: [Statement], as reader: Reader, view: String
  ) throws -> SharingDecision {
    SharingPolicy.decide(
      SharingRequest(
        practitioner: reader.practitioner, purpose: reader.purpose, view: view, day: today,
        asKnownOn: nil, position: try log.count),
      over: statements, people: People(), agreements: partnership.agreements,
      agencies: partnership.agencies)
  }
}
