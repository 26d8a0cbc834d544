import Vocabulary

/// A source's casework or household group, by agency and name.
enum GroupKey {
  static func keys(in statements: [Statement]) -> Set<String> {
    Set(
      statements.compactMap { statement in
        guard case .grouped(let name) = statement.says else { return nil }
        return statement.saidBy.text + "/" + name
      })
  }
}
