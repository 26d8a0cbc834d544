import Vocabulary

/// What is wrong with rules that can each be read: in meaning, not in writing.
public enum LocalRuleProblems {
  /// A problem of one rule, and the key it is about: `due`, `examples`.
  public struct Problem: Hashable, Sendable {
    public let rule: String
    public let key: String
    public let text: String
  }

  /// Everything wrong with some rules, in their order.
  public static func of(_ rules: [LocalRule], settings: DutySettings) -> [Problem] {
    rules.flatMap { rule in
      (dates(rule) + examples(rule) + loosening(rule, settings) + needs(rule, among: rules))
        .map { Problem(rule: rule.id, key: $0.key, text: $0.text) }
    } + duplicates(rules)
  }

  private typealias Found = (key: String, text: String)

  private static func dates(_ rule: LocalRule) -> [Found] {
    guard let to = rule.to, to < rule.from else { return [] }
    return [("effective", "it ends on \(to) before it begins on \(rule.from)")]
  }

  private static func examples(_ rule: LocalRule) -> [Found] {
    var found: [Found] = []
    for fires in [true, false] where !rule.examples.contains(where: { $0.fires == fires }) {
      let lack = fires ? "fires" : "does not fire"
      found.append(("examples", "no example in which it \(lack); give at least one"))
    }
    for (index, example) in rule.examples.enumerated() {
      let fires = rule.when.holds(example.facts) == true
      if fires != example.fires {
        found.append(
          (
            "examples",
            "example \(index + 1) fails: expected fires: \(example.fires), got \(fires)"
          ))
      }
    }
    guard found.isEmpty else { return found }
    let unnoticed = rule.when.mutants.filter { mutant in
      rule.examples.allSatisfy { (mutant.holds($0.facts) == true) == $0.fires }
    }
    return unnoticed.map {
      ("examples", "no example would notice if the rule said: \($0.inWords)")
    }
  }

  /// A local rule may come sooner than the shipped one and never later.
  private static func loosening(_ rule: LocalRule, _ settings: DutySettings) -> [Found] {
    guard let shipped = rule.tightens else { return [] }
    guard let limit = settings[shipped].value(on: rule.from) else {
      return [("tightens", "\(shipped.rawValue) has no limit yet that could be tightened")]
    }
    guard rule.limit.mayBeLonger(than: limit) || rule.limit == limit else { return [] }
    return [
      (
        "due",
        "\(rule.limit.inWords) may be longer than the \(limit.inWords) of \(shipped.rawValue); "
          + "a local rule may tighten and never loosen"
      )
    ]
  }

  private static func needs(_ rule: LocalRule, among rules: [LocalRule]) -> [Found] {
    let byID = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let unknown = rule.needs.filter { byID[$0] == nil }.map { need -> Found in
      ("needs", "no local rule is called \(need)")
    }
    var (seen, open) = (Set<String>(), rule.needs)
    while let next = open.popLast() {
      if next == rule.id { return unknown + [("needs", "it needs itself in a circle")] }
      if seen.insert(next).inserted { open += byID[next]?.needs ?? [] }
    }
    return unknown
  }

  private static func duplicates(_ rules: [LocalRule]) -> [Problem] {
    Dictionary(grouping: rules, by: \.id).filter { $0.value.count > 1 }.keys.sorted().map {
      Problem(rule: $0, key: "id", text: "two rules are called so; give each its own id")
    }
  }
}
