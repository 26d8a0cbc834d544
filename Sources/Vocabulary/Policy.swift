/// A step in the life of a policy. Occurred on the day it was taken; the record is the policy's.
public struct PolicyStep: Hashable, Codable, Sendable {
  /// What the policy is on: `adult-safeguarding`.
  public var subject: String
  public var version: String
  public var state: State
  /// The day by which it is to be looked at again.
  public var reviewDue: Day?
  /// What shows it: a minute's number, a place where it stands.
  public var evidence: String?

  /// In the order in which a policy comes into force; each is a fact about one version.
  public enum State: String, Codable, Sendable, CaseIterable {
    case draft, consultation, awaitingRatification, ratified, published, underReview, superseded
    case withdrawn
  }

  public init(
    subject: String, version: String, state: State, reviewDue: Day? = nil, evidence: String? = nil
  ) {
    self.subject = subject
    self.version = version
    self.state = state
    self.reviewDue = reviewDue
    self.evidence = evidence
  }
}

/// That somebody on an agency's staff read a version of a policy and understood it.
public struct PolicyReading: Hashable, Codable, Sendable {
  public var subject: String
  public var version: String

  public init(subject: String, version: String) {
    self.subject = subject
    self.version = version
  }
}

/// That procedures were opened, or tried, from a workstation, whose record it is.
public struct ProcedureUse: Hashable, Codable, Sendable {
  public var set: ProcedureSet
  public var version: String
  public var opened: Answer
  /// How many clicks, and how many seconds, it took.
  public var clicks: Int?
  public var seconds: Int?

  /// The procedures of a county, one set for adults and one for children.
  public enum ProcedureSet: String, Codable, Sendable { case adult, child }

  public init(
    set: ProcedureSet, version: String, opened: Answer, clicks: Int? = nil, seconds: Int? = nil
  ) {
    self.set = set
    self.version = version
    self.opened = opened
    self.clicks = clicks
    self.seconds = seconds
  }
}
