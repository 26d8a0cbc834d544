public import Vocabulary

/// What somebody is to a child, in the words of the certificate.
public enum ParentRole: String, Hashable, Sendable, Codable {
  case mother, father, parent

  public init(_ sex: Sex) {
    switch sex {
    case .female: self = .mother
    case .male: self = .father
    case .unknown: self = .parent
    }
  }

  /// The role of the other of two parents.
  var counterpart: ParentRole {
    switch self {
    case .mother: .father
    case .father: .mother
    case .parent: .parent
    }
  }
}
