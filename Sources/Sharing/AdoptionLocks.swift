import Vocabulary

/// What would lead from an adopted child's record to the record before adoption, or back.
///
/// Each record is shown by itself as its reader may see it; only what joins the two is taken away,
/// even from the agency that said it. Seen through by a Caldicott guardian of the agency that set
/// the lock, or one to whom an agreement opens that agency's restrictions.
struct AdoptionLocks {
  /// Sequences of the locks, in order.
  let ids: [Int]
  private let locks: [AdoptionLock]

  init(
    in force: [Statement], closedTo reader: Practitioner, _ permissions: Permissions,
    opensSeals: Bool, over statements: [Statement], people: People
  ) {
    locks = force.compactMap { AdoptionLock($0, over: statements, people: people) }.filter { lock in
      !AdoptionLocks.mayBridge(reader, permissions, setBy: lock.setBy)
        && !(opensSeals && AdoptionLocks.answers(reader, forSealsOf: lock.setBy))
    }
    ids = locks.map(\.sequence).sorted()
  }

  /// Whether a statement joins the two sides of an adoption, or is a lock itself: also one that was
  /// lifted or is another agency's, while any stands.
  func seal(_ statement: Statement, people: People) -> Bool {
    locks.contains { $0.joins(statement, people: people) }
  }

  private static func mayBridge(
    _ reader: Practitioner, _ permissions: Permissions, setBy agency: AgencyID
  ) -> Bool {
    reader.role == .caldicottGuardian
      && (reader.agency == agency
        || !permissions.telling(.restriction, saidBy: agency).isEmpty)
  }

  /// Who sets and lifts an agency's seals sees them on the page that does so, and nowhere else.
  private static func answers(_ reader: Practitioner, forSealsOf agency: AgencyID) -> Bool {
    reader.agency == agency && SharingPolicy.rolesThatSeal.contains(reader.role)
  }
}
