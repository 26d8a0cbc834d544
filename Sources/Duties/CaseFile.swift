public import Vocabulary

/// All that the rules read to say what must be done for one person.
///
/// Relatives come from Family, already derived: Duties infers no kinship.
public struct CaseFile: Hashable, Sendable {
  public let person: PersonID
  /// Statements in force that concern the person, in any order.
  public let statements: [Statement]
  public let relatives: [Relative]

  public init(person: PersonID, statements: [Statement], relatives: [Relative] = []) {
    self.person = person
    self.statements = statements
    self.relatives = relatives
  }
}
