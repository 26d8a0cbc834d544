/// What was known on a day, and by whom. "In force" means neither corrected nor withdrawn.
extension Sequence where Element == Statement {
  /// The statements in force, as known on a day (nil: as known now) by one agency (nil: by all
  /// together), in the order of the ledger.
  public func inForce(asKnownOn day: Day? = nil, by agency: AgencyID? = nil) -> [Statement] {
    let known = day == nil && agency == nil ? Array(self) : known(on: day, by: agency)
    let replaced = known.replaced
    let standing = replaced.isEmpty ? known : known.filter { !replaced.contains($0.sequence) }
    return standing.sorted { $0.sequence < $1.sequence }
  }

  /// Sequences of the statements that others among these put right or take back.
  @inlinable public var replaced: Set<Int> {
    var replaced: Set<Int> = []
    for statement in self {
      if let corrected = statement.corrects { replaced.insert(corrected) }
      if statement.kind == .withdrawal, case .withdrawal(let withdrawn, _) = statement.says {
        replaced.insert(withdrawn)
      }
    }
    return replaced
  }

  private func known(on day: Day?, by agency: AgencyID?) -> [Statement] {
    let days = KnownDays(self)
    return filter { statement in
      if let agency { return statement.reached(agency, by: day, known: days[statement]) }
      return day.map { days[statement] <= $0 } ?? true
    }
  }
}

extension Statement {
  /// Did it reach an agency by a day (nil: at all)? An agency knows what it said itself, and
  /// what was sent to it.
  fileprivate func reached(_ agency: AgencyID, by day: Day?, known: Day) -> Bool {
    if told.saidBy == agency { return day.map { known <= $0 } ?? true }
    guard case .policeAlert(let alert) = told.says else { return false }
    return alert.sentTo.contains { sending in
      sending.to == agency && (day.map { sending.on <= $0 } ?? true)
    }
  }
}

/// Since when each statement was known to whoever made it.
///
/// Sources seldom date what says who somebody is. An undated one counts as known since its agency
/// first noted anything about that record, or about a record it ties that one to; failing both,
/// since the hub wrote it down.
public struct KnownDays: Sendable {
  private var earliest: [RecordReference: Day] = [:]

  public init(_ statements: some Sequence<Statement>) {
    var ties: [RecordReference: Set<RecordReference>] = [:]
    for statement in statements {
      if let noted = statement.told.noted {
        for record in statement.told.concerns where record.agency == statement.saidBy {
          earliest[record] = earliest[record].map { Swift.min($0, noted) } ?? noted
        }
      }
      if case .relationship(let relationship) = statement.says {
        ties[statement.about, default: []].insert(relationship.to)
        ties[relationship.to, default: []].insert(statement.about)
      }
    }
    let dated = earliest
    for (record, others) in ties where dated[record] == nil {
      earliest[record] = others.filter { $0.agency == record.agency }
        .compactMap { dated[$0] }.min()
    }
  }

  public subscript(_ statement: Statement) -> Day {
    if let noted = statement.told.noted { return noted }
    guard statement.says.kind.isIdentity else { return statement.recorded.day }
    let known = statement.told.concerns.compactMap { earliest[$0] }.min()
    return known.map { Swift.min($0, statement.recorded.day) } ?? statement.recorded.day
  }
}
