extension Questionnaire {
  /// Everything that would make an enquiry with it record what was not answered, each with the item
  /// it is about.
  ///
  /// Of an enquiry's answers only yes, no and declined count: any yes is a disclosure. So what asks
  /// for words or a choice is asked only after a yes, or "often" would be kept as nothing
  /// disclosed; and so are danger and children, or children at home would be kept as a disclosure.
  public var enquiryProblems: [String] {
    var guarded: Set<String> = []
    return enquiryProblems(in: item, isAfterYes: false, &guarded)
  }

  /// Items whose answer says where to turn, not that somebody is harmed.
  private static let consequences: Set<String> = ["danger", "children"]

  /// - Parameter guarded: items met so far that are asked only after a yes; conditions look back.
  private func enquiryProblems(
    in items: [Item], isAfterYes: Bool, _ guarded: inout Set<String>
  ) -> [String] {
    items.flatMap { item -> [String] in
      let follows = isAfterYes || needsYes(item, guarded)
      if follows { guarded.insert(item.linkId) }
      return (follows ? [] : problems(unguarded: item))
        + problems(ofConsequence: item)
        + enquiryProblems(in: item.item ?? [], isAfterYes: follows, &guarded)
    }
  }

  private func problems(unguarded item: Item) -> [String] {
    let help = "ask it only after a yes (enableWhen a question of yes or no, =, answerBoolean true)"
    if Questionnaire.consequences.contains(item.linkId) {
      return ["\(item.linkId): a yes to it would be kept as a disclosure of abuse; \(help)"]
    }
    switch item.type {
    case .choice, .text:
      return [
        "\(item.linkId): an enquiry counts yes and no alone, so its answer would be kept as "
          + "nothing disclosed; \(help)"
      ]
    case .boolean, .group, .display: return []
    }
  }

  private func problems(ofConsequence item: Item) -> [String] {
    guard Questionnaire.consequences.contains(item.linkId), item.type != .boolean else { return [] }
    return ["\(item.linkId): the pathway reads yes or no here; make it boolean"]
  }

  /// Is an item asked only where a question of yes or no was answered yes?
  private func needsYes(_ item: Item, _ guarded: Set<String>) -> Bool {
    guard let conditions = item.enableWhen, !conditions.isEmpty else { return false }
    let each = conditions.map { condition -> Bool in
      switch condition.operator {
      case .equal:
        return guarded.contains(condition.question)
          || condition.answerBoolean == true && isYesOrNo(condition.question)
      case .unequal: return guarded.contains(condition.question)
      case .exists:
        return guarded.contains(condition.question) && condition.answerBoolean ?? true
      }
    }
    switch item.enableBehavior ?? .all {
    case .all: return each.contains(true)
    case .any: return each.allSatisfy { $0 }
    }
  }

  private func isYesOrNo(_ linkId: String) -> Bool {
    allItems.contains { $0.linkId == linkId && $0.type == .boolean }
  }
}
