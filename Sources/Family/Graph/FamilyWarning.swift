public import Vocabulary

/// Something in what was stated that can hardly be so, for a person to look into. It blocks
/// nothing and changes no tie.
public struct FamilyWarning: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    case parentTooYoung, parentDeadBeforeBirth, ownAncestor, twoMothers, twoFathers
    case moreThanTwoBirthParents, birthDatesDisagree, sexesDisagree
    /// A mother recorded as male, or a father as female.
    case roleAndSexDisagree
    /// Two children of one mother born neither together nor half a year apart.
    case birthsTooClose
    /// Two children of one parent with one name and one date of birth.
    case samePersonTwice
  }

  public let kind: Kind
  /// Whom it is about, the child first.
  public let people: [PersonID]
  /// The statements that do not fit together, by their place in the ledger.
  public let because: [Int]
  /// In one sentence with the names of this family.
  public let sentence: String
}
