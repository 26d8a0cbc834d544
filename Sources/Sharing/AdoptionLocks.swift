import Vocabulary

/// What would lead from an adopted child's record to the record before adoption, or back.
///
/// Each record is shown by itself as its reader may see it; only what joins the two is taken away,
/// even from the agency that said it. Seen through by a Caldicott guardian of the agency that set
/// the lock, or one to whom an agreement opens that agency's restrictions.
struct AdoptionLocks {
  /// Sequences of the locks, in order.
  let ids: [Int]
  private var locks: [AdoptionLock] = []

  init(
    in force: [Statement], closedTo reader: Practitioner, _ permissions: Permissions,
    over statements: [Statement], people: People
  ) {
    var ids: [Int] = []
    for statement in force {
      guard case .restriction(let restriction) = statement.says,
        let before = restriction.apartFrom,
        !AdoptionLocks.mayBridge(reader, permissions, setBy: statement.saidBy)
      else { continue }
      ids.append(statement.sequence)
      locks.append(
        AdoptionLock(
          after: people[statement.about], before: people[before], over: statements, people: people))
    }
    self.ids = ids.sorted()
  }

  /// Whether a statement joins the two sides of an adoption, or is a lock itself.
  func seal(_ statement: Statement, people: People) -> Bool {
    if case .restriction(let restriction) = statement.says, restriction.apartFrom != nil {
      return ids.contains(statement.sequence)
    }
    return locks.contains { $0.joins(statement, people: people) }
  }

  private static func mayBridge(
    _ reader: Practitioner, _ permissions: Permissions, setBy agency: AgencyID
  ) -> Bool {
    reader.role == .caldicottGuardian
      && (reader.agency == agency
        || !permissions.telling(.restriction, saidBy: agency).isEmpty)
  }
}
