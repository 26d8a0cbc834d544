/// A part of what somebody sent that could not enter, and why. Never carries a value.
public struct Rejection: Hashable, Codable, Sendable {
  public var file: String
  /// Counting from 1; nil when the whole file is meant.
  public var line: Int?
  /// Counting from 1.
  public var column: Int?
  public var field: String?
  /// What is wrong: `not a date of the calendar`.
  public var problem: String
  /// What would have been right: `a day such as 27/03/2015 or 2015-03-27`.
  public var expected: String

  public init(
    file: String, line: Int? = nil, column: Int? = nil, field: String? = nil, problem: String,
    expected: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.problem = problem
    self.expected = expected
  }
}

/// What became of something sent: every part accounted for.
public struct Receipt: Hashable, Codable, Sendable {
  public var flow: String
  public var submission: String
  public var accepted: Int
  public var duplicates: Int
  /// Fields the agreement does not let in, with how many values of each were left at the door.
  public var dropped: [String: Int]
  public var rejected: [Rejection]

  public init(
    flow: String, submission: String, accepted: Int, duplicates: Int, dropped: [String: Int],
    rejected: [Rejection]
  ) {
    self.flow = flow
    self.submission = submission
    self.accepted = accepted
    self.duplicates = duplicates
    self.dropped = dropped
    self.rejected = rejected
  }
}
