/// A review's own particulars.
public struct ReviewPage: Hashable, Codable, Sendable {
  public var communitySafetyPartnership: String?
  /// As printed: `June 2023`.
  public var published: String?
  public var yearOfDeath: Int?
  public var summary: String?
  /// True where the particulars were put together from a report, so that a person confirms them.
  public var isDraft: Bool?
  /// What the reading left open and no single recommendation answers.
  public var queries: [String]?

  public init(
    communitySafetyPartnership: String?, published: String?, yearOfDeath: Int?, summary: String?,
    isDraft: Bool? = nil, queries: [String]? = nil
  ) {
    self.communitySafetyPartnership = communitySafetyPartnership
    self.published = published
    self.yearOfDeath = yearOfDeath
    self.summary = summary
    self.isDraft = isDraft
    self.queries = queries
  }
}
