import Vocabulary

/// What is wrong with rules in meaning, not in writing.
public enum LocalRuleProblems {
  /// A problem of one rule, by its place among those given, and the key it is about: `due`.
  public struct Problem: Hashable, Sendable {
    public let rule: Int
    public let key: String
    public let text: String
  }

  /// Everything wrong with what could be read of some rules, in their order.
  public static func of(_ rules: [LocalRuleParts], settings: DutySettings) -> [Problem] {
    rules.enumerated().flatMap { index, rule -> [Problem] in
      var found = dates(rule) + everybody(rule) + examples(rule)
      found += loosening(rule, settings) + needs(rule, among: rules)
      found += duplicates(rule, of: index, among: rules)
      return found.map { Problem(rule: index, key: $0.key, text: $0.text) }
    }
  }

  private typealias Found = (key: String, text: String)

  private static func dates(_ rule: LocalRuleParts) -> [Found] {
    guard let from = rule.from, let to = rule.to, to < from else { return [] }
    return [("effective", "it ends on \(to) before it begins on \(from)")]
  }

  private static func everybody(_ rule: LocalRuleParts) -> [Found] {
    guard rule.when?.holdsForEverybody == true else { return [] }
    return [("when", "it would fire for everybody: say whom it is about")]
  }

  private static func examples(_ rule: LocalRuleParts) -> [Found] {
    guard let when = rule.when, let examples = rule.examples else { return [] }
    var found: [Found] = []
    for fires in [true, false] where !examples.contains(where: { $0.fires == fires }) {
      let lack = fires ? "fires" : "does not fire"
      found.append(("examples", "no example in which it \(lack); give at least one"))
    }
    for (index, example) in examples.enumerated() {
      let fires = when.holds(example.facts) == true
      if fires != example.fires {
        found.append(
          (
            "examples",
            "example \(index + 1) fails: expected fires: \(example.fires), got \(fires)"
          ))
      }
    }
    guard found.isEmpty else { return found }
    let unnoticed = when.mutants.filter { mutant in
      examples.allSatisfy { (mutant.holds($0.facts) == true) == $0.fires }
    }
    return unnoticed.map {
      ("examples", "no example would notice if the rule said: \($0.inWords)")
    }
  }

  /// A local rule may come sooner than the shipped one and never later.
  private static func loosening(_ rule: LocalRuleParts, _ settings: DutySettings) -> [Found] {
    guard let shipped = rule.tightens, let from = rule.from else { return [] }
    guard let limit = settings[shipped].value(on: from) else {
      return [("tightens", "\(shipped.rawValue) has no limit yet that could be tightened")]
    }
    guard let own = rule.limit, own.mayBeLonger(than: limit) else { return [] }
    return [
      (
        "due",
        "\(own.inWords) may be longer than the \(limit.inWords) of \(shipped.rawValue); "
          + "a local rule may tighten and never loosen"
      )
    ]
  }

  private static func needs(_ rule: LocalRuleParts, among rules: [LocalRuleParts]) -> [Found] {
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

  /// Said once of an id, at the last rule that has it.
  private static func duplicates(
    _ rule: LocalRuleParts, of index: Int, among rules: [LocalRuleParts]
  ) -> [Found] {
    guard rules[..<index].contains(where: { $0.id == rule.id }),
      !rules[(index + 1)...].contains(where: { $0.id == rule.id })
    else { return [] }
    return [("id", "two rules are called so; give each its own id")]
  }
}
