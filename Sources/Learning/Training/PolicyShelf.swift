public import Vocabulary

/// Where an agency's policies stand on a day, each version with its clock.
public struct PolicyShelf: Hashable, Sendable {
  public enum Alarm: Hashable, Sendable { case none, amber, red }

  public struct Version: Hashable, Sendable {
    public var subject: String
    public var version: String
    public var steps: [Step]
    /// Must an agency of this kind have a policy on the subject?
    public var isRequired: Bool
    /// Days before its committee; nil when it waits for none.
    public var waitingDays: Int?
    public var alarm: Alarm
    public var reviewDue: Day?
    public var read: Int
    public var staff: Int
    /// What still keeps it from being in force; empty when it is.
    public var missing: [String]
    public var isOver: Bool
    public var isInForce: Bool { missing.isEmpty && !isOver }
    /// When the reader said that they read and understood it.
    public var readByReader: Day?
    /// It may be read and acknowledged: published, and not over.
    public var canBeRead: Bool
  }

  public struct Step: Hashable, Sendable {
    public var state: PolicyStep.State
    public var on: Day
    public var evidence: String?
    /// The day of review the step set.
    public var reviewDue: Day?
  }

  public let versions: [Version]
  /// Subjects the agency has to have a policy on and has none of.
  public let lacking: [String]
}
