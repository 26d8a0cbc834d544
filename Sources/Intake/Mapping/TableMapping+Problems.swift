import Vocabulary

extension TableMapping {
  /// What does not hold together in it, each in a sentence; empty when it can be used.
  public var problems: [String] {
    var problems: [String] = []
    func tell(_ problem: String) { problems.append("mapping \(id): " + problem) }
    if recognisedBy.isEmpty { tell("recognisedBy names no column, so nothing is recognised by it") }
    if let becomes, becomes != Recognition.policeNotice, becomes != Recognition.dataset {
      tell("it becomes \(becomes), which is not police-notice or safeguarding-dataset")
    }
    if becomes == nil, record == nil { tell("record names no column") }
    if becomes == nil, rules?.isEmpty != false { tell("it has no rules, so a row says nothing") }
    var names: Set<String> = []
    for rule in rules ?? [] {
      if !names.insert(rule.name).inserted { tell("two rules are called \(rule.name)") }
      if Saying.Kind(rawValue: rule.says) == nil || TableMapping.isReserved(rule.says) {
        tell("rule \(rule.name) says \(rule.says), which no table may say")
      }
      if let standing = rule.standing, Standing(rawValue: standing) == nil {
        tell(
          "rule \(rule.name) has a standing other than "
            + Standing.allCases.map(\.rawValue).joined(separator: ", "))
      }
    }
    return problems
  }

  /// What only the hub or a person at a form says.
  private static func isReserved(_ kind: String) -> Bool {
    ["sharing", "withdrawal", "linkDecision", "recommendation", "reviewPage", "policeAlert"]
      .contains(kind)
  }
}
