extension Condition {
  /// Does it hold whatever its facts are, so that a rule under it would fire for everybody?
  ///
  /// Tried on the values about each of its limits and on every code. One with so many facts that
  /// they cannot all be tried together is taken to be narrow enough.
  var holdsForEverybody: Bool {
    var tried: [[Fact: FactValue]] = [[:]]
    for (fact, values) in turningPoints.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      tried = tried.flatMap { facts in
        values.map { value in facts.merging([fact: value]) { _, new in new } }
      }
      guard tried.count <= Condition.triedAtMost else { return false }
    }
    return tried.allSatisfy { holds($0) == true }
  }

  private static let triedAtMost = 20_000

  /// For each fact it asks about, the values at which an answer can change.
  private var turningPoints: [Fact: Set<FactValue>] {
    switch self {
    case .all(let parts), .any(let parts):
      parts.reduce(into: [:]) { found, part in
        found.merge(part.turningPoints) { $0.union($1) }
      }
    case .not(let part): part.turningPoints
    case .oneOf(let fact, _): [fact: Set(fact.everyValue)]
    case .below(let fact, let limit), .atLeast(let fact, let limit), .within(let fact, let limit):
      [
        fact: Set(
          [0, limit - 1, limit, limit + 1, fact.largest].filter { 0...fact.largest ~= $0 }
            .map(FactValue.number))
      ]
    }
  }
}

extension Fact {
  /// The largest number it can plausibly be: nobody is older than this, nor has more of it.
  fileprivate var largest: Int {
    switch self {
    case .ageYears: 125
    case .daysSinceSeen: 6_700
    case .checklistNotAsked: 60
    default: 366
    }
  }

  fileprivate var everyValue: [FactValue] {
    switch sort {
    case .number: []
    case .truth: [.truth(true), .truth(false)]
    case .code(let codes): codes.map(FactValue.code)
    }
  }
}
