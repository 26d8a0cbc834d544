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
  /// Every record that they are about or concern, with the first statement that does.
  let shown: [Shown]

  struct Shown: Hashable {
    let record: RecordReference
    let by: Int
  }

  /// - Parameter statements: in any order, the same one more than once or not.
  public init(_ statements: [Statement]) {
    inOrder = CaseStatements.eachOnce(statements)
    kinds = KindSet(inOrder)
    replaced = inOrder.replaced
    shown = CaseStatements.shown(by: inOrder)
  }

  /// Those that were neither taken back nor put right.
  func without(_ gone: Set<Int>) -> CaseStatements {
    gone.isEmpty ? self : CaseStatements(inOrder.filter { !gone.contains($0.sequence) })
  }

  /// Those of some kinds.
  func of(_ wanted: KindSet) -> some Sequence<Statement> {
    (kinds.isDisjoint(with: wanted) ? [] : inOrder).lazy.filter { wanted.contains($0.kind) }
  }

  private static func shown(by statements: [Statement]) -> [Shown] {
    var (shown, seen) = ([Shown](), Set<RecordReference>())
    func note(_ record: RecordReference, _ statement: Statement) {
      // Most statements are about the record of the one before.
      if shown.last?.record != record, seen.insert(record).inserted {
        shown.append(Shown(record: record, by: statement.sequence))
      }
    }
    for statement in statements {
      note(statement.about, statement)
      guard statement.kind.mayConcernOthers else { continue }
      for record in statement.alsoConcerns { note(record, statement) }
    }
    return shown
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
