public import Vocabulary

/// One page for one situation: what to do, whom to ring, and when that was last verified.
public struct ActionCards: Hashable, Codable, Sendable {
  public var says: String
  /// A card not verified for longer says so.
  public var verifyEveryDays: Int
  public var cards: [Card]

  public struct Card: Hashable, Codable, Sendable {
    public var id: String
    public var title: String
    public var sets: [ProcedureUse.ProcedureSet]
    public var steps: [String]
    public var contacts: [Contact]
    public var owner: String
    public var verified: Day
  }

  public struct Contact: Hashable, Codable, Sendable {
    public var who: String
    public var number: String
  }

  public func isStale(_ card: Card, on day: Day) -> Bool {
    day.number - card.verified.number > verifyEveryDays
  }
}
