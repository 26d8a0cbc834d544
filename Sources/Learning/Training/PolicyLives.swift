import Vocabulary

/// What became of each agency's policies, version by version, as known on a day.
struct PolicyLives {
  private var lives: [AgencyID: [PolicyKey: PolicyLife]] = [:]
  private let asOf: Day

  init(_ view: CountingView) {
    asOf = view.input.asOf
    for statement in view[.policyStep] {
      guard case .policyStep(let step) = statement.says else { continue }
      let key = PolicyKey(subject: step.subject, version: step.version)
      lives[statement.saidBy, default: [:]][key, default: PolicyLife(key)]
        .add(step, on: statement.happened)
    }
    for statement in view[.policyReading] {
      guard case .policyReading(let what) = statement.says else { continue }
      let key = PolicyKey(subject: what.subject, version: what.version)
      lives[statement.saidBy]?[key]?.readers[statement.about] = statement.happened
    }
  }

  /// In no order.
  func lives(at agency: AgencyID) -> [PolicyLife] { Array((lives[agency] ?? [:]).values) }

  /// Is any version of an agency's policy on a subject in force?
  func isInForce(_ subject: String, at agency: AgencyID, staff: Set<RecordReference>, share: Double)
    -> Bool
  {
    lives(at: agency).contains {
      $0.key.subject == subject && !$0.isOver
        && $0.missing(staff: staff, share: share, asOf: asOf).isEmpty
    }
  }

  /// For how many days each version that waits for its committee has waited.
  func waiting(at agency: AgencyID) -> [Int] {
    lives(at: agency).compactMap { $0.waitingDays(on: asOf) }
  }
}
