import Vocabulary

/// Where each agency's policies stand on a day.
struct PolicyLives {
  private struct Version {
    var steps: [(on: Day, step: PolicyStep)] = []
  }
  private var versions: [AgencyID: [String: [String: Version]]] = [:]
  private var readers: [AgencyID: [String: Set<RecordReference>]] = [:]
  private let asOf: Day

  init(_ view: CountingView) {
    asOf = view.input.asOf
    for statement in view[.policyStep] {
      guard case .policyStep(let step) = statement.says else { continue }
      versions[statement.saidBy, default: [:]][step.subject, default: [:]][
        step.version, default: Version()
      ]
      .steps.append((statement.happened, step))
    }
    for statement in view[.policyReading] {
      guard case .policyReading(let what) = statement.says else { continue }
      readers[statement.saidBy, default: [:]][what.subject + "/" + what.version, default: []]
        .insert(statement.about)
    }
  }

  /// A version is in force when it was ratified, stands where staff work, has been read by enough
  /// of them, and neither its review is overdue nor another version has taken its place.
  func isInForce(_ subject: String, at agency: AgencyID, staff: Set<RecordReference>, share: Double)
    -> Bool
  {
    (versions[agency]?[subject] ?? [:]).contains { version, life in
      let states = Set(life.steps.map(\.step.state))
      guard states.isSuperset(of: [.ratified, .published]),
        states.isDisjoint(with: [.superseded, .withdrawn])
      else {
        return false
      }
      let due = life.steps.compactMap(\.step.reviewDue).max()
      guard due.map({ $0 >= asOf }) ?? false else { return false }
      let read = (readers[agency]?[subject + "/" + version] ?? []).intersection(staff).count
      return Double(read) >= share * Double(staff.count)
    }
  }

  /// For how many days each version that waits for its committee has waited.
  func waiting(at agency: AgencyID) -> [Int] {
    (versions[agency] ?? [:]).values.flatMap { $0.values }.compactMap { life in
      let states = Set(life.steps.map(\.step.state))
      guard states.contains(.awaitingRatification),
        states.isDisjoint(with: [.ratified, .withdrawn, .superseded]),
        let since = life.steps.filter({ $0.step.state == .awaitingRatification }).map(\.on).min()
      else { return nil }
      return asOf.number - since.number
    }
  }
}
