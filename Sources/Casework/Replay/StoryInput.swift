public import Duties
public import Vocabulary

/// A story to be played: what was sent on each day, through the same doors as anybody's data.
public struct StoryInput: Sendable {
  public struct Sent: Sendable {
    public let day: Day
    /// Files of one submission each, with their flow, in the order to read them.
    public let files: [(flow: String, files: [SentFile])]
    public let forms: [DraftStatement]

    public init(
      day: Day, files: [(flow: String, files: [SentFile])], forms: [DraftStatement]
    ) {
      self.day = day
      self.files = files
      self.forms = forms
    }
  }

  public let name: String
  public let title: String
  public let says: String
  public let first: Day
  public let last: Day
  /// Limits the story's partnership set beside those of the starter pack, by the rule's id.
  public let limits: [String: DutyLimit]
  public let sent: [Sent]

  public init(
    name: String, title: String, says: String, first: Day, last: Day,
    limits: [String: DutyLimit] = [:], sent: [Sent]
  ) {
    self.name = name
    self.title = title
    self.says = says
    self.first = first
    self.last = last
    self.limits = limits
    self.sent = sent
  }
}
