public import Vocabulary

/// Somebody who belongs to a person's family or home, with what was said of them.
///
/// Who is a parent and who shares a home is for the caller to say, as on the day it asks about.
public struct Relative: Hashable, Sendable {
  public let person: PersonID
  /// What the relative is to the person of the case file.
  public let tie: Kind
  /// Statements in force that concern the relative.
  public let told: CaseStatements

  /// A relative whose statements are shared with their own case file.
  public init(person: PersonID, tie: Kind, told: CaseStatements) {
    self.person = person
    self.tie = tie
    self.told = told
  }

  /// - Parameter statements: in any order.
  public init(person: PersonID, tie: Kind, statements: [Statement]) {
    self.init(person: person, tie: tie, told: CaseStatements(statements))
  }

  /// Statements that concern the relative, in the ledger's order.
  public var statements: [Statement] { told.inOrder }

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case parent, child, partner
    /// Half, step and full alike.
    case sibling
    /// Lives in the same home, related or not.
    case household
  }

  /// Some ties, asked for often: one bit a tie.
  struct Kinds: Hashable, ExpressibleByArrayLiteral {
    private var bits: UInt8 = 0

    init(arrayLiteral ties: Kind...) { for tie in ties { bits |= Kinds.bit(tie) } }

    func contains(_ tie: Kind) -> Bool { bits & Kinds.bit(tie) != 0 }

    private static func bit(_ tie: Kind) -> UInt8 {
      switch tie {
      case .parent: 1
      case .child: 2
      case .partner: 4
      case .sibling: 8
      case .household: 16
      }
    }
  }
}
