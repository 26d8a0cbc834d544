public import Vocabulary

/// Something about a family that nobody has told, said rather than left blank.
public struct MissingKnowledge: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    case mother, father, otherParent, bothParents, relationToHousehold, dateOfBirth
  }

  public let kind: Kind
  /// Of whom it is not known.
  public let person: PersonID
  /// `Theo's father is not recorded.`
  public let sentence: String
}
