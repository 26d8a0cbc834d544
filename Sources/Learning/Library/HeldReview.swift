public import Vocabulary

/// A review as the hub holds it: what was read, what a person settled of it, and what is left.
public struct HeldReview: Sendable {
  public let record: RecordReference
  public let page: Page
  /// In the order of the report.
  public let rows: [Row]
  public let queries: [Query]
  /// Nil where the file was not kept, as with a published page sent by command.
  public let source: ReviewSource?
  /// The last word on whether it is public; nil while nobody has said.
  public let publication: Publication?
  /// Below this a reading is looked at by a person.
  public static let sure = 0.9

  /// The particulars as read, and as settled.
  public struct Page: Sendable {
    public let read: ReviewPage
    public let sequence: Int
    public let settled: Settled?
    /// As they are to be published.
    public var words: ReviewPage { settled?.says.page ?? read }
    var wordsSequence: Int {
      settled.flatMap { $0.says.page == nil ? nil : $0.sequence } ?? sequence
    }
  }

  /// One recommendation as read, and as settled.
  public struct Row: Sendable {
    public let id: String
    public let read: PublishedRecommendation
    public let sequence: Int
    public let settled: Settled?

    public var item: String { "recommendation/" + id }
    public var isDropped: Bool { settled?.says.outcome == .dropped }
    /// As it is to be published.
    public var words: PublishedRecommendation { settled?.says.recommendation ?? read }
    var wordsSequence: Int {
      settled.flatMap { $0.says.recommendation == nil ? nil : $0.sequence } ?? sequence
    }
  }

  /// A question about the whole, and its answer.
  public struct Query: Sendable {
    public let item: String
    public let question: String
    public let settled: Settled?
  }

  /// What somebody settled, while it is about the reading that stands.
  public struct Settled: Sendable {
    public let says: ReviewSettling
    public let sequence: Int
    public let by: AgencyID
    public let practitioner: String?
    public let on: Day
  }

  public struct Publication: Sendable {
    public let says: ReviewPublication
    public let sequence: Int
    public let practitioner: String?
    public let on: Day
  }

  /// - Parameter statements: those in force about one review; nil where no page is among them.
  public init?(_ statements: [Statement], about record: RecordReference) {
    let own = statements.filter { $0.about == record }.sorted { $0.sequence < $1.sequence }
    let answers = HeldReview.answers(own)
    var found: Page?
    var rows: [Row] = []
    for statement in own {
      switch statement.says {
      case .reviewPage(let read):
        found = Page(
          read: read, sequence: statement.sequence,
          settled: answers["page"].flatMap { $0.says.of == statement.sequence ? $0 : nil })
      case .recommendation(let read):
        let id = read.id ?? read.number ?? "\(statement.sequence)"
        rows.append(
          Row(
            id: id, read: read, sequence: statement.sequence,
            settled: answers["recommendation/" + id].flatMap {
              $0.says.of == statement.sequence ? $0 : nil
            }))
      default: break
      }
    }
    guard let page = found else { return nil }
    self.record = record
    self.page = page
    self.rows = rows.enumerated().sorted { left, right in
      let (first, second) = (left.element.read.reading?.page, right.element.read.reading?.page)
      return (first ?? 0, left.offset) < (second ?? 0, right.offset)
    }.map(\.element)
    queries = (page.read.queries ?? []).enumerated().map { index, question in
      let item = "query/\(index + 1)"
      return Query(
        item: item, question: question,
        settled: answers[item].flatMap { $0.says.of == page.sequence ? $0 : nil })
    }
    source =
      own.lazy.compactMap { statement in
        if case .reviewWork(.source(let source)) = statement.says { source } else { nil }
      }.last
    publication = HeldReview.publication(own)
  }

  private static func answers(_ statements: [Statement]) -> [String: Settled] {
    var answers: [String: Settled] = [:]
    for statement in statements {
      guard case .reviewWork(.settling(let says)) = statement.says else { continue }
      answers[says.item] = Settled(
        says: says, sequence: statement.sequence, by: statement.saidBy,
        practitioner: statement.practitioner, on: statement.known)
    }
    return answers
  }

  private static func publication(_ statements: [Statement]) -> Publication? {
    for statement in statements.reversed() {
      guard case .reviewWork(.publication(let says)) = statement.says else { continue }
      return Publication(
        says: says, sequence: statement.sequence, practitioner: statement.practitioner,
        on: statement.known)
    }
    return nil
  }
}
