public import Vocabulary

/// All that was undertaken, answered and shown about one review's recommendations.
public struct ActionBook: Sendable {
  public let record: RecordReference
  /// In the order they were written down.
  public let actions: [Told<ReviewAction>]
  public let answers: [Told<AddresseeAnswer>]
  private let steps: [String: [Told<ActionStep>]]
  private let bindings: [String: Told<MeasureBinding>]

  /// Something with who said it, and when.
  public struct Told<Value: Sendable>: Sendable {
    public let what: Value
    public let by: AgencyID
    public let practitioner: String?
    public let on: Day
    public let sequence: Int
  }

  /// - Parameter statements: those in force.
  public init(_ statements: [Statement], about record: RecordReference) {
    var actions: [Told<ReviewAction>] = []
    var answers: [Told<AddresseeAnswer>] = []
    var steps: [String: [Told<ActionStep>]] = [:]
    var bindings: [String: Told<MeasureBinding>] = [:]
    for statement in statements.sorted(by: { $0.sequence < $1.sequence })
    where statement.about == record {
      func told<Value: Sendable>(_ what: Value) -> Told<Value> {
        Told(
          what: what, by: statement.saidBy, practitioner: statement.practitioner,
          on: statement.known, sequence: statement.sequence)
      }
      guard case .reviewWork(let work) = statement.says else { continue }
      switch work {
      case .action(let action): actions.append(told(action))
      case .step(let step): steps[step.action, default: []].append(told(step))
      case .answer(let answer): answers.append(told(answer))
      case .binding(let binding): bindings[binding.recommendation] = told(binding)
      case .source, .settling, .publication: break
      }
    }
    self.record = record
    self.actions = actions
    self.answers = answers
    self.steps = steps
    self.bindings = bindings
  }

  /// What happened to an action, the earliest first.
  public func steps(of action: String) -> [Told<ActionStep>] { steps[action] ?? [] }

  public func actions(for recommendation: String) -> [Told<ReviewAction>] {
    actions.filter { $0.what.recommendation == recommendation }
  }

  public func answers(to recommendation: String) -> [Told<AddresseeAnswer>] {
    answers.filter { $0.what.recommendation == recommendation }
  }

  /// A person's choice of measures; nil where nobody chose.
  public func binding(of recommendation: String) -> Told<MeasureBinding>? {
    bindings[recommendation]
  }

  /// What a recommendation could not be found for: actions of the plan without one.
  public func strays(among recommendations: [String]) -> [Told<ReviewAction>] {
    actions.filter { told in
      told.what.recommendation.map { !recommendations.contains($0) } ?? true
    }
  }
}
