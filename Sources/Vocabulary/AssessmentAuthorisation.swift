/// A manager's authorisation of an assessment, with every child of the family accounted for.
public struct AssessmentAuthorisation: Hashable, Codable, Sendable {
  /// How one child was seen. Missing is never no.
  public struct Child: Hashable, Codable, Sendable {
    public var record: RecordReference
    public var seen: Answer
    public var seenAlone: Answer
    public var ownWords: Answer
    public var reason: String?

    public init(
      record: RecordReference, seen: Answer = .notRecorded, seenAlone: Answer = .notRecorded,
      ownWords: Answer = .notRecorded, reason: String? = nil
    ) {
      self.record = record
      self.seen = seen
      self.seenAlone = seenAlone
      self.ownWords = ownWords
      self.reason = reason
    }

    /// Seen, or a reason written why not.
    public var isAccountedFor: Bool {
      seen == .yes || reason?.contains { !$0.isWhitespace } == true
    }
  }

  public var assessment: String
  public var accountedFor: [Child]
  /// The manager's reason for authorising with a child unaccounted for.
  public var reasonForUnaccounted: String?
  /// The manager's id.
  public var manager: String?

  public init(
    assessment: String, accountedFor: [Child] = [], reasonForUnaccounted: String? = nil,
    manager: String? = nil
  ) {
    self.assessment = assessment
    self.accountedFor = accountedFor
    self.reasonForUnaccounted = reasonForUnaccounted
    self.manager = manager
  }
}
