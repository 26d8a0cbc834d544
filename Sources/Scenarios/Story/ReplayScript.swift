public import Vocabulary

/// An invented story, told as the files its agencies send and the forms they fill in, day by day.
public struct ReplayScript: Sendable {
  /// What it is asked for by: `harlow`.
  public let name: String
  public let title: String
  /// What it shows, in a sentence or two.
  public let says: String
  public let first: Day
  /// The last day that is played.
  public let last: Day
  /// What the story's partnership set beside the numbers of the starter pack.
  public let limits: [Limit]
  let tell: @Sendable (inout StoryBook) -> Void

  /// A number of days that a partnership set for a rule.
  public struct Limit: Sendable {
    /// The rule's id.
    public let rule: String
    public let days: Int
    /// The first day a clock may start under it.
    public let from: Day
    public let owner: String
    public let source: String
  }

  /// What came in on one day.
  public struct Sent: Sendable {
    public let day: Day
    /// As each agency's system would send them that day, all it holds; in the order to read them.
    public let files: [DemoFile]
    public let forms: [DraftStatement]
  }

  init(
    _ name: String, title: String, says: String, from first: Day, to last: Day,
    limits: [Limit] = [], tell: @escaping @Sendable (inout StoryBook) -> Void
  ) {
    self.name = name
    self.title = title
    self.says = says
    self.first = first
    self.last = last
    self.limits = limits
    self.tell = tell
  }

  /// Every story there is.
  public static let all: [ReplayScript] = [.harlow, .quiet, .wrongLink]

  /// What was sent on each day on which anything was, in order.
  public var sent: [Sent] {
    var whole = StoryBook(today: last)
    tell(&whole)
    return whole.senders.keys.filter { $0 <= last }.sorted().map { day in
      var book = StoryBook(today: day)
      tell(&book)
      let senders = whole.senders[day] ?? []
      let forms = book.answers.compactMap { answer -> DraftStatement? in
        guard case .says(let draft) = answer, draft.noted == day else { return nil }
        return draft
      }
      return Sent(day: day, files: book.files.filter { senders.contains($0.flow) }, forms: forms)
    }
  }
}
