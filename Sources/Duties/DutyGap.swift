public import Vocabulary

/// Where something should be done and no duty can be given to anybody: the lack is said instead.
public struct DutyGap: Hashable, Sendable, Codable {
  public let rule: RuleID
  /// What is missing, without a person's name: `No council record of this child.`
  public let text: String
  public let about: [PersonID]
  /// Sequences of the statements that made the lack plain.
  public let because: [Int]
}
