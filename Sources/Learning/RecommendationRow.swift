/// One row of the review's table of recommendations: a recommendation and one addressee.
///
/// Its published wording is not here; it comes in when a page of the review is imported.
public struct RecommendationRow: Hashable, Sendable {
  /// 1 to 28, in the order of the published page.
  public let row: Int
  /// As printed: `11.10.1`.
  public let number: String
  /// As printed.
  public let addressedTo: String
  /// `D01` to `D23`: rows with the same text share one.
  public let key: String
  /// What it asks for, in our own words.
  public let meaning: String
  /// What sort of body it was addressed to.
  public let role: AddresseeRole
}
