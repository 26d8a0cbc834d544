public import Vocabulary

/// How long it is since a child was last seen alone, as far as anybody recorded.
public struct SinceSeenAlone: Hashable, Sendable, Codable {
  public let person: PersonID
  public let name: String
  /// The last day the child was seen alone; nil where no visit records it.
  public let lastSeenAlone: Day?
  /// Calendar days since; nil where no visit records it.
  public let days: Int?
  /// The statement of that visit.
  public let sequence: Int?
  /// Visits on or before the day, alone or not.
  public let visits: Int

  /// `Isla Ashdown was last seen alone 74 days ago, on 30 December 2030.`
  public var sentence: String {
    guard let days, let lastSeenAlone else {
      if visits == 0 { return "\(name): no visit recorded." }
      let noun = visits == 1 ? "1 visit" : "\(visits) visits"
      return "\(name): \(noun) recorded, seen alone at none that says so."
    }
    switch days {
    case 0: return "\(name) was seen alone that day, \(lastSeenAlone.inWords)."
    case 1: return "\(name) was last seen alone the day before, \(lastSeenAlone.inWords)."
    default:
      return "\(name) was last seen alone \(days) days ago, on \(lastSeenAlone.inWords)."
    }
  }
}
