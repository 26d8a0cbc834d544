public import Vocabulary

/// A relation somebody stated from which no tie is derived: "sibling", "carer", "aunt".
public struct StatedRelation: Hashable, Sendable, Codable {
  public let person: PersonID
  public let to: PersonID
  public let stated: Stated<Relationship>

  public init(person: PersonID, to: PersonID, stated: Stated<Relationship>) {
    self.person = person
    self.to = to
    self.stated = stated
  }

  /// The source's own words, else the kind: `maternal aunt`, `carer`.
  public var words: String {
    if let words = stated.value.asStated, !words.isEmpty { return words }
    switch stated.value.kind {
    case .guardian: return "guardian, as stated"
    case .sibling: return "sibling, as stated"
    case .carer: return "carer"
    case .grandparent: return "grandparent"
    case .birthMother, .birthFather, .birthParent, .adoptiveParent, .fosterParent, .stepParent,
      .married, .civilPartner, .cohabiting, .partner, .formerPartner, .divorced,
      .otherRelative, .unrecognised:
      return "relative"
    }
  }
}
