public import Vocabulary

extension FamilyGraph {
  /// From statements in force, already cut down to what may be seen.
  ///
  /// Which statements come in decides what can be known; the order they come in decides nothing.
  public init(statements: [Statement], people: People) {
    var reader = StatementReader(people: people)
    for statement in statements.sorted(by: { $0.sequence < $1.sequence }) {
      reader.take(statement)
    }
    self = reader.graph()
  }
}
