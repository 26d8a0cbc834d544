public import Vocabulary

/// How old a child was, as near as the dates of birth and of the entry allow.
public struct AgeThen: Hashable, Sendable, Codable {
  public let person: PersonID
  public let name: String
  /// `9`, `8 or 9`, `5 months`, `unborn`, `under 3`.
  public let age: String
}
