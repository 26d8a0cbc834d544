/// What must hold for a local rule to fire. A fact nobody recorded makes it unknown, never false:
/// so `not` of something unknown does not fire either.
public indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case oneOf(Fact, [FactValue])
  case below(Fact, Int)
  case atLeast(Fact, Int)
  /// No more than so many days.
  case within(Fact, Int)

  /// True, false, or nil for unknown.
  public func holds(_ facts: [Fact: FactValue]) -> Bool? { holds { facts[$0] } }

  /// The same where facts are looked up one by one: those that cannot change the answer are not
  /// asked for.
  func holds(_ value: (Fact) -> FactValue?) -> Bool? {
    func number(_ fact: Fact) -> Int? {
      guard case .number(let number) = value(fact) else { return nil }
      return number
    }
    switch self {
    case .all(let parts): return Condition.settled(parts, by: false, value)
    case .any(let parts): return Condition.settled(parts, by: true, value)
    case .not(let part): return part.holds(value).map { !$0 }
    case .oneOf(let fact, let values): return value(fact).map(values.contains)
    case .below(let fact, let limit): return number(fact).map { $0 < limit }
    case .atLeast(let fact, let limit): return number(fact).map { $0 >= limit }
    case .within(let fact, let days): return number(fact).map { $0 <= days }
    }
  }

  /// The answer that any one part settles; without it unknown where a part is, else the other.
  private static func settled(
    _ parts: [Condition], by answer: Bool, _ value: (Fact) -> FactValue?
  ) -> Bool? {
    var isKnown = true
    for part in parts {
      guard let holds = part.holds(value) else {
        isKnown = false
        continue
      }
      if holds == answer { return answer }
    }
    return isKnown ? !answer : nil
  }

  /// In plain English: `person age years is below 2`.
  public var inWords: String {
    switch self {
    case .all(let parts): parts.map(\.phrase).joined(separator: " and ")
    case .any(let parts): parts.map(\.phrase).joined(separator: " or ")
    case .not(let part): "it is not so that " + part.phrase
    case .oneOf(let fact, let values):
      fact.inWords + " is " + values.map(\.description).joined(separator: " or ")
    case .below(let fact, let limit): "\(fact.inWords) is below \(limit)"
    case .atLeast(let fact, let limit): "\(fact.inWords) is at least \(limit)"
    case .within(let fact, let days): "\(fact.inWords) is within \(days) days"
    }
  }

  private var phrase: String {
    switch self {
    case .all, .any: "(" + inWords + ")"
    case .not, .oneOf, .below, .atLeast, .within: inWords
    }
  }

  /// Itself with one of its tests turned round, or left out, for each of them: a good set of
  /// examples notices every one.
  public var mutants: [Condition] {
    switch self {
    case .all(let parts): Condition.mutants(of: parts).map(Condition.all)
    case .any(let parts): Condition.mutants(of: parts).map(Condition.any)
    case .not(let part): part.mutants.map(Condition.not)
    case .oneOf, .below, .atLeast, .within: [.not(self)]
    }
  }

  private static func mutants(of parts: [Condition]) -> [[Condition]] {
    parts.indices.flatMap { index -> [[Condition]] in
      let changed = parts[index].mutants.map { mutant in
        var changed = parts
        changed[index] = mutant
        return changed
      }
      guard parts.count > 1 else { return changed }
      var shorter = parts
      shorter.remove(at: index)
      return changed + [shorter]
    }
  }
}
