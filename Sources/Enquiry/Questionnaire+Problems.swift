extension Questionnaire {
  /// Everything that makes it unfit to ask, each with the item it is about.
  public var problems: [String] {
    let items = allItems
    var found: [String] = []
    if resourceType != "Questionnaire" { found.append("resourceType is not Questionnaire") }
    if items.allSatisfy({ !$0.type.isQuestion }) { found.append("it asks nothing") }
    var places: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      if places.updateValue(index, forKey: item.linkId) != nil {
        found.append("\(item.linkId): two items have this linkId")
      }
      if item.type == .choice, (item.answerOption ?? []).isEmpty {
        found.append("\(item.linkId): a choice with no options")
      }
    }
    for (index, item) in items.enumerated() {
      found += problems(of: item, at: index, places)
    }
    return found
  }

  /// A condition may look only at what was asked before: so none goes round in a circle.
  private func problems(of item: Item, at index: Int, _ places: [String: Int]) -> [String] {
    (item.enableWhen ?? []).compactMap { enabling in
      guard let place = places[enabling.question] else {
        return "\(item.linkId): depends on \(enabling.question), which is not asked"
      }
      return place < index
        ? nil : "\(item.linkId): depends on \(enabling.question), which is asked after it"
    }
  }
}

extension Questionnaire.Kind {
  /// Does it ask for an answer?
  var isQuestion: Bool {
    switch self {
    case .boolean, .choice, .text: true
    case .group, .display: false
    }
  }
}
