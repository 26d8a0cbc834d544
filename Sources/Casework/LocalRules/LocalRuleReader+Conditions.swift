import Duties
import Vocabulary
import Yams

/// The tree of `all`, `any`, `not` and tests of facts.
extension LocalRuleReader {
  mutating func condition(_ node: Node) -> Condition? {
    guard case .mapping(let pairs) = node, let first = pairs.first else {
      say(node.mark, "a condition is `all:`, `any:`, `not:` or `fact:` with a test")
      return nil
    }
    switch first.key.string {
    case "all": return only(pairs, node).flatMap { parts($0) }.map(Condition.all)
    case "any": return only(pairs, node).flatMap { parts($0) }.map(Condition.any)
    case "not": return only(pairs, node).flatMap { condition($0) }.map(Condition.not)
    default: return test(node)
    }
  }

  /// The value of a mapping's one pair.
  private mutating func only(_ pairs: Node.Mapping, _ node: Node) -> Node? {
    guard pairs.count == 1, let first = pairs.first else {
      say(node.mark, "one of `all`, `any` and `not` stands alone; nest the others")
      return nil
    }
    return first.value
  }

  private mutating func parts(_ node: Node) -> [Condition]? {
    guard case .sequence(let nodes) = node, !nodes.isEmpty else {
      say(node.mark, "`all` and `any` hold a list of conditions, at least one")
      return nil
    }
    let parts = nodes.map { condition($0) }
    return parts.contains(nil) ? nil : parts.compactMap { $0 }
  }

  private mutating func test(_ node: Node) -> Condition? {
    let fields = FieldReader(
      node, of: "a condition", known: ["fact", "is", "below", "at_least", "within"], in: &self)
    guard let name = fields.need("fact", in: &self), let fact = fact(name) else { return nil }
    let given = ["is", "below", "at_least", "within"].filter { fields.find($0) != nil }
    guard given.count == 1, let operation = given.first, let value = fields.find(operation) else {
      say(node.mark, "test \(fact.rawValue) with one of is, below, at_least, within")
      return nil
    }
    if operation == "is" { return values(value, of: fact).map { .oneOf(fact, $0) } }
    guard fact.sort == .number else {
      say(value.mark, "\(fact.rawValue) is no number: test it with `is`")
      return nil
    }
    guard let number = fields.number(operation, from: 0, to: 100_000, in: &self) else { return nil }
    switch operation {
    case "below": return .below(fact, number)
    case "at_least": return .atLeast(fact, number)
    default: return .within(fact, number)
    }
  }

  private mutating func values(_ node: Node, of fact: Fact) -> [FactValue]? {
    let nodes: [Node]
    if case .sequence(let list) = node { nodes = Array(list) } else { nodes = [node] }
    guard !nodes.isEmpty else {
      say(node.mark, "name at least one value")
      return nil
    }
    let found = nodes.map { value($0, of: fact) }
    return found.contains(nil) ? nil : found.compactMap { $0 }
  }

  mutating func fact(_ node: Node) -> Fact? {
    let name = node.string ?? ""
    guard let fact = Fact(rawValue: name) else {
      let known = Fact.allCases.map(\.rawValue)
      say(node.mark, "unknown fact '\(name)'; \(Closest.hint(name, among: known))")
      return nil
    }
    return fact
  }

  mutating func value(_ node: Node, of fact: Fact) -> FactValue? {
    let text = node.string ?? ""
    switch fact.sort {
    case .number:
      if let number = Int(text), number >= 0 { return .number(number) }
      say(node.mark, "\(fact.rawValue) is a whole number")
    case .truth:
      if ["yes", "true"].contains(text) { return .truth(true) }
      if ["no", "false"].contains(text) { return .truth(false) }
      say(node.mark, "\(fact.rawValue) is yes or no")
    case .code(let codes):
      if codes.contains(text) { return .code(text) }
      say(
        node.mark,
        "'\(text)' is not a code of \(fact.rawValue); "
          + Closest.hint(text, among: codes))
    }
    return nil
  }
}
