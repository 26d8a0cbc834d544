public import Vocabulary

/// All that the rules read to say what must be done for one person.
///
/// Relatives come from Family, already derived: Duties infers no kinship.
public struct CaseFile: Hashable, Sendable {
  public let person: PersonID
  /// Statements in force that concern the person: what is said about them is all among these.
  public let told: CaseStatements
  public let relatives: [Relative]

  /// A case file that shares what was told with those of the relatives.
  public init(person: PersonID, told: CaseStatements, relatives: [Relative] = []) {
    self.person = person
    self.told = told
    self.relatives = relatives
  }

  /// - Parameter statements: in any order.
  public init(person: PersonID, statements: [Statement], relatives: [Relative] = []) {
    self.init(person: person, told: CaseStatements(statements), relatives: relatives)
  }

  /// Statements that concern the person, in the ledger's order.
  public var statements: [Statement] { told.inOrder }
}
