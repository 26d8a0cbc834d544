public import Vocabulary

/// The seals of adoption in force among some statements, whoever reads.
///
/// For what is worked out before anybody asks, as duties are, and for the doors.
public struct AdoptionSeals: Sendable {
  private let locks: [AdoptionLock]
  private let people: People

  /// - Parameter statements: whatever concerns the children and those around them; what joins two
  ///   families is known from the relationships among these.
  public init(over statements: [Statement], people: People) {
    self.people = people
    guard statements.contains(where: AdoptionLock.isSet(by:)) else {
      locks = []
      return
    }
    locks = Prohibitions.restrictionsInForce(statements).compactMap {
      AdoptionLock($0, over: statements, people: people)
    }
  }

  public var isEmpty: Bool { locks.isEmpty }

  /// The sequence of a seal that a statement would lead past; nil where none is.
  public func crossed(by statement: Statement) -> Int? {
    locks.first { $0.joins(statement, people: people) }?.sequence
  }

  /// The sequence of the seal between two people; nil where none keeps them apart.
  public func between(_ one: PersonID, _ other: PersonID) -> Int? {
    locks.first { $0.parts(one, other) }?.sequence
  }

  /// The statements without those that join what a seal parts, and without the seals.
  public func parted(_ statements: [Statement]) -> [Statement] {
    guard !isEmpty else { return statements }
    let seals = Set(locks.map(\.sequence))
    return statements.filter { !seals.contains($0.sequence) && crossed(by: $0) == nil }
  }
}
