import Vocabulary

/// Counts from how many workstations procedures can be opened: D13.
struct ProcedureCounting {
  private var uses: [AgencyID: [RecordReference: [(on: Day, use: ProcedureUse)]]] = [:]
  private let view: CountingView

  init(_ view: CountingView) {
    self.view = view
    for statement in view[.procedureUse] where view.inWindow(statement.happened) {
      guard case .procedureUse(let use) = statement.says else { continue }
      uses[statement.saidBy, default: [:]][statement.about, default: []].append(
        (statement.happened, use))
    }
  }

  /// The version that was opened last anywhere is the one that holds.
  func opened(_ set: ProcedureUse.ProcedureSet, at agency: AgencyID) -> Tally? {
    guard let stations = uses[agency] else { return nil }
    let current = uses.values.flatMap { $0.values.joined() }.filter { $0.use.set == set }
      .map(\.use.version).max { $0.compare($1) }
    var tally = Tally()
    for tries in stations.values {
      tally.count(
        met: tries.contains {
          $0.use.set == set && $0.use.opened == .yes && $0.use.version == current
            && view.isWithin(.proceduresOpened, $0.on)
        })
    }
    return tally
  }
}

extension String {
  /// Is this version before that one? Numbers are compared as numbers.
  fileprivate func compare(_ other: String) -> Bool {
    let (left, right) = (
      split(separator: ".").map { Int($0) ?? 0 }, other.split(separator: ".").map { Int($0) ?? 0 }
    )
    return left.lexicographicallyPrecedes(right)
  }
}
