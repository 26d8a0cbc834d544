public import Vocabulary

extension PolicyShelf {
  /// Days a policy may wait before the clock turns amber: the local setting of the duty to ratify.
  public static let amberAfterDays = 42

  /// - Parameters:
  ///   - statements: what may be seen of policies, readings and posts of the agency.
  ///   - reader: the record of whoever reads.
  public init(
    of statements: [Statement], at agency: Agency, reader: RecordReference, rules: TrainingRules,
    asOf: Day, workingDays: WorkingDays
  ) {
    let view = CountingView(
      MeasureInput(
        asOf: asOf, statements: statements.filter { $0.saidBy == agency.id }, people: People(),
        agencies: [agency], workingDays: workingDays, training: rules))
    var left = Tally()
    let staff = Set(
      Workforce(view, rules: rules).inPost(agency.id, tally: &left).map(\.record))
    let required = Set(
      rules.requiredPolicies.filter { $0.agencies.contains(agency.kind) }.map(\.subject))
    let reading = PolicyReadings(view)
    versions = PolicySteps(view).versions.map { key, steps in
      let readers = reading.readers(key)
      return Version(
        key, steps: steps, isRequired: required.contains(key.subject), staff: staff,
        readers: readers, share: rules.policyReadShare, redAfter: rules.policyWaitLimitDays,
        readByReader: readers[reader], asOf: asOf)
    }.sorted { $0.rank < $1.rank }
    lacking = required.subtracting(versions.map(\.subject)).sorted()
  }
}

/// A version of a policy.
struct PolicyKey: Hashable {
  let subject: String
  let version: String
}

private struct PolicySteps {
  private(set) var versions: [PolicyKey: [PolicyShelf.Step]] = [:]

  init(_ view: CountingView) {
    for statement in view[.policyStep] {
      guard case .policyStep(let step) = statement.says else { continue }
      versions[PolicyKey(subject: step.subject, version: step.version), default: []].append(
        PolicyShelf.Step(
          state: step.state, on: statement.happened, evidence: step.evidence,
          reviewDue: step.reviewDue))
    }
    for key in versions.keys { versions[key]?.sort { ($0.on, $0.order) < ($1.on, $1.order) } }
  }
}

private struct PolicyReadings {
  private var days: [PolicyKey: [RecordReference: Day]] = [:]

  init(_ view: CountingView) {
    for statement in view[.policyReading] {
      guard case .policyReading(let what) = statement.says else { continue }
      days[PolicyKey(subject: what.subject, version: what.version), default: [:]][
        statement.about] = statement.happened
    }
  }

  func readers(_ key: PolicyKey) -> [RecordReference: Day] { days[key] ?? [:] }
}

extension PolicyShelf.Step {
  fileprivate var order: Int { PolicyStep.State.allCases.firstIndex(of: state) ?? 0 }
}

extension PolicyShelf.Version {
  /// What waits longest stands first, what is over last.
  fileprivate var rank: (Int, Int, String, String) {
    (isOver ? 1 : 0, -(waitingDays ?? -1), subject, version)
  }

  fileprivate init(
    _ key: PolicyKey, steps: [PolicyShelf.Step], isRequired: Bool, staff: Set<RecordReference>,
    readers: [RecordReference: Day], share: Double, redAfter: Int, readByReader: Day?, asOf: Day
  ) {
    let states = Set(steps.map(\.state))
    subject = key.subject
    version = key.version
    self.steps = steps
    self.isRequired = isRequired
    self.staff = staff.count
    read = staff.intersection(readers.keys).count
    self.readByReader = readByReader
    reviewDue = steps.compactMap(\.reviewDue).max()
    isOver = !states.isDisjoint(with: [.superseded, .withdrawn])
    canBeRead = states.contains(.published) && !isOver
    let waits = states.contains(.awaitingRatification) && !states.contains(.ratified) && !isOver
    let since = steps.first { $0.state == .awaitingRatification }?.on
    waitingDays = waits ? since.map { asOf.number - $0.number } : nil
    alarm = PolicyShelf.Alarm(waiting: waitingDays, redAfter: redAfter)
    var missing: [String] = []
    if !states.contains(.ratified) { missing.append("ratified by its committee") }
    if !states.contains(.published) { missing.append("published where staff work") }
    if staff.isEmpty || Double(read) < share * Double(staff.count) {
      missing.append("read by enough of the staff (\(Int((share * 100).rounded())) of 100)")
    }
    if reviewDue.map({ $0 < asOf }) ?? true { missing.append("within its day of review") }
    self.missing = missing
  }
}

extension PolicyShelf.Alarm {
  fileprivate init(waiting days: Int?, redAfter: Int) {
    guard let days, days > PolicyShelf.amberAfterDays else {
      self = .none
      return
    }
    self = days > redAfter ? .red : .amber
  }
}
