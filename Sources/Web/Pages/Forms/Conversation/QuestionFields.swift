import Enquiry

/// Questions of a questionnaire as fields, named by their place in it: their own ids may be anything.
enum QuestionFields {
  struct Item: Sendable {
    var name: String
    var text: String
    var kind: Questionnaire.Kind
    /// What may be answered; empty for words.
    var choices: [Choice]

    func html(_ fields: Fields) -> HTML {
      switch kind {
      case .group: h2(bdi(text), .class("k-h2"))
      case .display: p(bdi(text))
      case .boolean: fields.radios(name, text, choices, isInline: true)
      case .choice: fields.radios(name, text, choices)
      case .text: fields.area(name, text, rows: 3)
      }
    }
  }

  /// What stands on the page, given the answers so far; `only` leaves out other questions.
  static func items(
    _ answering: Answering, only: (Questionnaire.Item) -> Bool = { _ in true }
  ) -> [Item] {
    answering.shown.filter(only).map { item in
      Item(
        name: name(of: item, in: answering.questionnaire), text: item.text, kind: item.type,
        choices: choices(item))
    }
  }

  /// `q3`: the third item of the questionnaire.
  static func name(of item: Questionnaire.Item, in questionnaire: Questionnaire) -> String {
    let place = questionnaire.allItems.firstIndex { $0.linkId == item.linkId } ?? 0
    return "q\(place + 1)"
  }

  /// The answers a form gave, by the questions' own ids.
  static func answers(_ values: FormValues, to questionnaire: Questionnaire) -> [String: String] {
    let pairs = questionnaire.allItems.compactMap { item -> (String, String)? in
      guard let text = values[name(of: item, in: questionnaire)],
        text.contains(where: { !$0.isWhitespace })
      else { return nil }
      return (item.linkId, text)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func choices(_ item: Questionnaire.Item) -> [Choice] {
    let declined = Choice(Answering.declined, "Rather not say")
    switch item.type {
    case .boolean: return [Choice("yes", "Yes"), Choice("no", "No"), declined]
    case .choice:
      return (item.answerOption ?? []).map {
        Choice($0.valueString, $0.valueString.uppercasedFirst)
      } + [declined]
    case .text, .group, .display: return []
    }
  }
}
