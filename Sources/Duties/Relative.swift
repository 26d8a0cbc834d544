public import Vocabulary

/// Somebody who belongs to a person's family or home, with what was said of them.
///
/// Who is a parent and who shares a home is for the caller to say, as on the day it asks about.
public struct Relative: Hashable, Sendable {
  public let person: PersonID
  /// What the relative is to the person of the case file.
  public let tie: Kind
  /// Statements in force that concern the relative, in any order.
  public let statements: [Statement]

  public init(person: PersonID, tie: Kind, statements: [Statement]) {
    self.person = person
    self.tie = tie
    self.statements = statements
  }

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case parent, child, partner
    /// Half, step and full alike.
    case sibling
    /// Lives in the same home, related or not.
    case household
  }
}
