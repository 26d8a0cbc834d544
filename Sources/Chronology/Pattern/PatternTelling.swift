public import Vocabulary

/// What one statement says of one kind of abuse.
public struct PatternTelling: Hashable, Sendable {
  public let category: AbuseGrid.Category
  public let knowledge: AbuseGrid.Knowledge
  /// When it was told, or the incident was.
  public let on: UncertainDate
  /// Since when, and when last, as somebody told it; nil where nobody did.
  public let since: UncertainDate?
  public let last: UncertainDate?
  /// The statement that says so.
  public let sequence: Int
}
