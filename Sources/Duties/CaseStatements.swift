public import Vocabulary

/// What was said that concerns one person: in the ledger's order, each statement once.
///
/// Made once a person and shared by every case file the person stands in, so that a family's
/// statements are put in order and looked through once and not once for each of the family.
public struct CaseStatements: Hashable, Sendable {
  public let inOrder: [Statement]
  /// The kinds among them.
  let kinds: KindSet
  /// Sequences of the statements that they put right or take back.
  let replaced: Set<Int>

  /// - Parameter statements: in any order, the same one more than once or not.
  public init(_ statements: [Statement]) {
    inOrder = CaseStatements.eachOnce(statements)
    kinds = KindSet(inOrder)
    replaced = inOrder.replaced
  }

  /// Those of some kinds.
  func of(_ wanted: KindSet) -> some Sequence<Statement> {
    (kinds.isDisjoint(with: wanted) ? [] : inOrder).lazy.filter { wanted.contains($0.kind) }
  }

  /// Statements in the ledger's order, each once. Nearly all come so, and are left as they are.
  static func eachOnce(_ statements: [Statement]) -> [Statement] {
    var last = Int.min
    let isInOrder = statements.allSatisfy { statement in
      defer { last = statement.sequence }
      return statement.sequence > last
    }
    if isInOrder { return statements }
    var kept: [Statement] = []
    kept.reserveCapacity(statements.count)
    for statement in statements.sorted(by: { $0.sequence < $1.sequence })
    where kept.last?.sequence != statement.sequence {
      kept.append(statement)
    }
    return kept
  }
}
