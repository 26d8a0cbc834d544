/// One recommendation row with what has been measured of it.
public struct RowMeasures: Hashable, Sendable {
  public let row: RecommendationRow
  /// The published wording; nil until a page of the review is imported.
  public let text: String?
  /// Never empty: what is not measured says so.
  public let measures: [MeasureResult]
}
