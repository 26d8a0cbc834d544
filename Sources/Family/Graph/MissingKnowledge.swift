public import Vocabulary

/// Something about a family that nobody has told, said rather than left blank.
public struct MissingKnowledge: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case mother, father, otherParent, bothParents, dateOfBirth
    /// An adult of a child's household whose relation to anybody there nobody states.
    case relationToHousehold
    /// An adult of a child's household, or a parent's partner, of whom no name is recorded.
    case nameOfAdult, nameOfPartner
    /// Whether somebody holds parental responsibility, or that nobody is known to.
    case parentalResponsibility
    /// A child of whom no general practice says anything.
    case practice
    /// A child whom nobody is recorded to have seen lately.
    case lastSeen

    /// What a worker can do next.
    public var next: String {
      switch self {
      case .mother, .father, .otherParent, .bothParents:
        "Ask the parent you see; the birth certificate would say. Nobody is taken for a parent "
          + "because they live there."
      case .dateOfBirth: "Ask the parent or the practice; until then the child counts as one."
      case .relationToHousehold:
        "Ask who they are to the children, and state it as a relationship."
      case .nameOfAdult: "Ask for their name and date of birth, and look for their records."
      case .nameOfPartner: "Ask the parent, when alone, what the partner is called."
      case .parentalResponsibility:
        "Ask to see the certificate, agreement or order, and state what you saw."
      case .practice: "Ask which practice the child is registered with, and tell it."
      case .lastSeen: "See the child, or ask who has, and record the visit."
      }
    }
  }

  public let kind: Kind
  /// Of whom it is not known.
  public let person: PersonID
  /// `Theo's father is not recorded.`
  public let sentence: String

  public init(kind: Kind, person: PersonID, sentence: String) {
    self.kind = kind
    self.person = person
    self.sentence = sentence
  }
}
