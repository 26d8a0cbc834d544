/// A person's answer about one thing the reading of a review left open.
public struct ReviewSettling: Hashable, Codable, Sendable {
  /// `recommendation/11.1.3`, `query/1` or `page`.
  public var item: String
  /// The sequence of the statement that was looked at: a new reading asks again.
  public var of: Int
  public var outcome: Outcome
  /// The words as they are to be published, where they were put right.
  public var recommendation: PublishedRecommendation?
  public var page: ReviewPage?
  /// True where the person says that the withheld words they typed are nobody's names.
  public var letsWordsOut: Bool?
  public var reason: String

  public enum Outcome: String, Codable, Sendable, CaseIterable {
    /// It stands as it was read; a withheld word stays withheld.
    case confirmed
    case corrected
    /// It is no recommendation of this review.
    case dropped
  }

  public init(
    item: String, of: Int, outcome: Outcome, recommendation: PublishedRecommendation? = nil,
    page: ReviewPage? = nil, letsWordsOut: Bool? = nil, reason: String
  ) {
    self.item = item
    self.of = of
    self.outcome = outcome
    self.recommendation = recommendation
    self.page = page
    self.letsWordsOut = letsWordsOut
    self.reason = reason
  }
}

/// That a review is, or is no longer, to be read by everybody.
///
/// It names the statements that hold the words: all of it is public at once, or none of it, and a
/// later reading changes nothing until it is published again.
public struct ReviewPublication: Hashable, Codable, Sendable {
  public var isPublic: Bool
  /// The statement that holds the particulars.
  public var page: Int
  public var recommendations: [Item]
  public var reason: String

  /// One recommendation and the statement that holds its words.
  public struct Item: Hashable, Codable, Sendable {
    public var id: String
    public var sequence: Int

    public init(id: String, sequence: Int) {
      self.id = id
      self.sequence = sequence
    }
  }

  public init(isPublic: Bool, page: Int, recommendations: [Item], reason: String) {
    self.isPublic = isPublic
    self.page = page
    self.recommendations = recommendations
    self.reason = reason
  }
}
