public import Vocabulary

/// What would make an action one that can be checked: a verb, an owner, a date, one thing.
public enum ActionAdvice {
  /// In words; empty where nothing is to be said.
  public static func about(_ action: ReviewAction) -> [String] {
    var advice: [String] = []
    if action.owner.trimmed.isEmpty { advice.append("Nobody owns it.") }
    if action.target?.date == nil { advice.append("It has no date that can be told.") }
    let words = Letters.words(action.text)
    if !words.contains(where: checkable.contains) {
      advice.append("No word says what could be checked: train, publish, audit, agree …")
    }
    if words.filter(checkable.contains).count > 2 {
      advice.append("It seems to be several actions in one.")
    }
    return advice
  }

  private static let checkable: Set<String> = [
    "train", "publish", "audit", "agree", "write", "issue", "appoint", "introduce", "review",
    "revise", "deliver", "record", "report", "measure", "monitor", "set", "build", "hold", "add",
    "adopt", "check", "provide", "include", "share", "discuss", "assess", "offer", "link", "test",
    "implement", "update", "sign", "launch", "embed", "develop", "create", "establish",
  ]
}
