import Duties
import Vocabulary
import Yams

/// Reads YAML nodes, not values, so that every problem has its place and none hides another.
struct LocalRuleReader {
  let file: String
  private(set) var problems: [LocalRuleFile.Problem] = []

  init(file: String) { self.file = file }

  mutating func read(_ text: String) -> [ReadRule] {
    guard let root = composed(text, empty: "nothing is in it; write `rules:` and a list") else {
      return []
    }
    let fields = FieldReader(root, of: "the file", known: ["rules"], in: &self)
    guard let list = fields.need("rules", in: &self) else { return [] }
    guard case .sequence(let nodes) = list, !nodes.isEmpty else {
      say(list.mark, "`rules` is a list of rules with at least one")
      return []
    }
    return nodes.map { rule($0) }
  }

  /// The tree of a text; nil, with its problem said, where there is none.
  mutating func composed(_ text: String, empty: String) -> Node? {
    do {
      if let root = try Yams.compose(yaml: text) { return root }
      say(nil, empty)
    } catch let error as YamlError {
      say(error.place, "not YAML: \(error.short)")
    } catch {
      say(nil, "not YAML")
    }
    return nil
  }

  mutating func say(_ mark: Mark?, _ text: String) {
    problems.append(
      LocalRuleFile.Problem(
        file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, text: text))
  }

  private static let keys = [
    "id", "name", "cites", "owner", "effective", "on", "when", "action", "owed_by", "due", "met_by",
    "needs", "tightens", "examples",
  ]

  private mutating func rule(_ node: Node) -> ReadRule {
    let before = problems.count
    let fields = FieldReader(node, of: "a rule", known: LocalRuleReader.keys, in: &self)
    let (id, name) = (fields.text("id", in: &self), fields.text("name", in: &self))
    let owner = fields.text("owner", in: &self)
    let cites = citation(fields)
    let (from, to) = dates(fields)
    let on: Saying.Kind? = fields.code("on", in: &self)
    let when = fields.need("when", in: &self).flatMap { condition($0) }
    let action: LocalRule.Action? = fields.code("action", in: &self)
    let owedBy: LocalRule.Owing? = fields.code("owed_by", in: &self)
    let limit = due(fields, owner: owner, from: from, source: cites?.source)
    let metBy: Saying.Kind? = fields.code("met_by", in: &self)
    let needs = fields.texts("needs", in: &self)
    let tightens: RuleID? = fields.optionalCode("tightens", in: &self)
    let examples = self.examples(fields)
    let parts = LocalRuleParts(
      id: id ?? "a rule without an id", from: from, to: to, when: when, limit: limit,
      needs: needs, tightens: tightens, examples: examples)
    var whole: LocalRule?
    if problems.count == before, let id, let name, let owner, let cites, let from, let on,
      let when, let action, let owedBy, let limit, let metBy, let examples
    {
      whole = LocalRule(
        id: id, name: name, cites: cites, owner: owner, from: from, to: to, on: on, when: when,
        action: action, owedBy: owedBy, limit: limit, metBy: metBy, needs: needs,
        tightens: tightens, examples: examples)
    }
    return ReadRule(file: file, parts: parts, whole: whole, marks: fields.marks)
  }

  private mutating func citation(_ fields: FieldReader) -> Citation? {
    guard let node = fields.find("cites") else {
      say(fields.mark, "a rule must cite its source: write `cites:`")
      return nil
    }
    let inner = FieldReader(node, of: "cites", known: ["source", "recommendations"], in: &self)
    let numbers = inner.texts("recommendations", in: &self)
    return inner.text("source", in: &self).map {
      Citation($0, recommendations: numbers, isLocalSetting: true)
    }
  }

  private mutating func dates(_ fields: FieldReader) -> (from: Day?, to: Day?) {
    guard let node = fields.need("effective", in: &self) else { return (nil, nil) }
    let inner = FieldReader(node, of: "effective", known: ["from", "to"], in: &self)
    let from = inner.day("from", in: &self)
    return (from, inner.find("to") == nil ? nil : inner.day("to", in: &self))
  }

  private mutating func due(
    _ fields: FieldReader, owner: String?, from: Day?, source: String?
  ) -> DutyLimit? {
    guard let node = fields.need("due", in: &self) else { return nil }
    let inner = FieldReader(node, of: "due", known: ["value", "unit"], in: &self)
    let value = inner.number("value", from: 0, to: 366, in: &self)
    let unit: DutyLimit.Unit? = inner.code("unit", in: &self)
    if unit == .workingDaysBefore {
      say(node.mark, "a local rule counts forward: use days, workingDays or months")
      return nil
    }
    guard let value, let unit, let owner, let from else { return nil }
    return DutyLimit(value, unit, from: from, owner: owner, source: source ?? "")
  }

  /// Nil where any of them could not be read.
  private mutating func examples(_ fields: FieldReader) -> [LocalRule.Example]? {
    let before = problems.count
    guard let node = fields.need("examples", in: &self) else { return nil }
    guard case .sequence(let nodes) = node else {
      say(node.mark, "`examples` is a list: some that fire and some that do not")
      return nil
    }
    let read = nodes.compactMap { example -> LocalRule.Example? in
      let inner = FieldReader(
        example, of: "an example", known: ["says", "facts", "fires"], in: &self)
      let fires = inner.truth("fires", in: &self)
      let facts = inner.need("facts", in: &self).map { self.facts($0) }
      guard let fires, let facts else { return nil }
      return LocalRule.Example(
        says: inner.find("says")?.string ?? "", facts: facts, fires: fires)
    }
    return problems.count == before ? read : nil
  }

  private mutating func facts(_ node: Node) -> [Fact: FactValue] {
    guard case .mapping(let pairs) = node else {
      say(node.mark, "facts are written `name: value`")
      return [:]
    }
    var facts: [Fact: FactValue] = [:]
    for (key, value) in pairs {
      guard let fact = fact(key) else { continue }
      facts[fact] = self.value(value, of: fact)
    }
    return facts
  }
}
