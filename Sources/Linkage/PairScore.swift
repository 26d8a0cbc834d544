public import Vocabulary

/// What comparing two records came to, and why.
public struct PairScore: Hashable, Sendable, Codable {
  /// The lesser of the two references.
  public let left: RecordReference
  /// The greater of the two.
  public let right: RecordReference
  /// log2 of the odds that they are one person, all considered.
  public let matchWeight: Double
  /// The same as a probability, 0 to 1, as far as the model's assumptions hold.
  public let matchProbability: Double
  /// Step by step, from two records picked blindly; adds up to `matchWeight`.
  public let reasons: [Reason]
  /// Sentences that speak against a link whatever the weight: `NHS numbers differ, both valid`.
  public let conflicts: [String]
  /// What follows under the model it was weighed by.
  public let standing: LinkStanding
  /// The version of that model.
  public let model: String
}
