public import Vocabulary

/// That somebody is a child's parent in one way, with everyone who said so.
public struct ParentTie: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case birth, adoptive, foster, step
  }

  public let child: PersonID
  public let parent: PersonID
  public let kind: Kind
  /// Mother or father where a statement says it, else by the parent's sex.
  public let role: ParentRole
  /// When the tie held, as far as stated; without dates for a birth parent.
  public var period: Period
  /// Every statement of it, in the order of the ledger.
  public var statements: [Stated<Relationship>]

  public init(
    child: PersonID, parent: PersonID, kind: Kind, role: ParentRole, period: Period = Period(),
    statements: [Stated<Relationship>] = []
  ) {
    self.child = child
    self.parent = parent
    self.kind = kind
    self.role = role
    self.period = period
    self.statements = statements
  }

  /// True when nobody says it as more than an allegation or an opinion.
  public var isOnlyAlleged: Bool { !statements.isEmpty && statements.isOnlyAlleged() }
}
