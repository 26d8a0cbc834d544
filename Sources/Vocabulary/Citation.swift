/// Where a rule or a duty comes from.
public struct Citation: Hashable, Codable, Sendable {
  /// `Care Act 2014 s10`
  public let source: String
  /// Numbers of the review's recommendations it answers, as printed: `11.7.3`.
  public let recommendations: [String]
  /// True where no national rule sets it and the partnership does.
  public let isLocalSetting: Bool

  public init(_ source: String, recommendations: [String] = [], isLocalSetting: Bool = false) {
    self.source = source
    self.recommendations = recommendations
    self.isLocalSetting = isLocalSetting
  }
}
