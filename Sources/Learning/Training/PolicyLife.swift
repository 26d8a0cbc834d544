import Vocabulary

/// A version of an agency's policy.
struct PolicyKey: Hashable {
  let subject: String
  let version: String
}

/// What became of one version of an agency's policy: its steps, and who read it.
struct PolicyLife {
  let key: PolicyKey
  /// The earliest first; of one day, in the order in which a policy comes into force.
  private(set) var steps: [PolicyShelf.Step] = []
  /// Who said that they read and understood it, and when.
  var readers: [RecordReference: Day] = [:]

  init(_ key: PolicyKey) { self.key = key }

  mutating func add(_ step: PolicyStep, on day: Day) {
    steps.append(
      PolicyShelf.Step(
        state: step.state, on: day, evidence: step.evidence, reviewDue: step.reviewDue))
    steps.sort { ($0.on, $0.order) < ($1.on, $1.order) }
  }

  var states: Set<PolicyStep.State> { Set(steps.map(\.state)) }
  var isOver: Bool { !states.isDisjoint(with: [.superseded, .withdrawn]) }
  var reviewDue: Day? { steps.compactMap(\.reviewDue).max() }

  func read(by staff: Set<RecordReference>) -> Int { staff.intersection(readers.keys).count }

  /// What still keeps it from being in force, while it is not over: it is ratified, stands where
  /// staff work, has been read by enough of them, and its review is not overdue.
  func missing(staff: Set<RecordReference>, share: Double, asOf: Day) -> [String] {
    var missing: [String] = []
    if !states.contains(.ratified) { missing.append("ratified by its committee") }
    if !states.contains(.published) { missing.append("published where staff work") }
    if staff.isEmpty || Double(read(by: staff)) < share * Double(staff.count) {
      missing.append("read by enough of the staff (\(Int((share * 100).rounded())) of 100)")
    }
    if reviewDue.map({ $0 < asOf }) ?? true { missing.append("within its day of review") }
    return missing
  }

  /// For how many days it has waited for its committee; nil when it waits for none.
  func waitingDays(on day: Day) -> Int? {
    guard states.contains(.awaitingRatification), !states.contains(.ratified), !isOver else {
      return nil
    }
    return steps.first { $0.state == .awaitingRatification }.map { day.days(since: $0.on) }
  }
}

extension PolicyShelf.Step {
  fileprivate var order: Int { PolicyStep.State.allCases.firstIndex(of: state) ?? 0 }
}
