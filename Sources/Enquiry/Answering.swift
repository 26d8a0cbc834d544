/// Answers to a questionnaire as they come in, by linkId: `yes`, `no`, an option, or words.
public struct Answering: Sendable {
  public let questionnaire: Questionnaire
  public let answers: [String: String]

  public init(_ questionnaire: Questionnaire, answers: [String: String]) {
    self.questionnaire = questionnaire
    self.answers = answers
  }

  /// The questions that are asked, given the answers so far, in order. One whose condition does
  /// not hold is not asked, nor is anything within it.
  public var asked: [Questionnaire.Item] { asked(questionnaire.item).filter(\.type.isQuestion) }

  /// Everything that stands on the page, headings and remarks between the questions too.
  public var shown: [Questionnaire.Item] { asked(questionnaire.item) }

  /// Those asked and not answered.
  public var unanswered: [Questionnaire.Item] {
    asked.filter { (answers[$0.linkId] ?? "").isBlank }
  }

  /// What is wrong with the answers, by linkId; empty where they may be kept.
  ///
  /// An answer to a question that is not asked is refused, not dropped: something was seen on a
  /// page that this is not a page of.
  public var problems: [(item: String, text: String)] {
    let asked = Dictionary(
      asked.map { ($0.linkId, $0) }, uniquingKeysWith: { first, _ in first })
    return answers.sorted { $0.key < $1.key }.compactMap { id, answer in
      guard !answer.isBlank else { return nil }
      guard let item = asked[id] else {
        let exists = questionnaire.allItems.contains { $0.linkId == id }
        return (id, exists ? "it is not asked after the answers before it" : "no such question")
      }
      return fits(answer, item) ? nil : (id, "it is none of the answers offered")
    } + unanswered.filter { $0.required == true }.map { ($0.linkId, "it needs an answer") }
  }

  private func asked(_ items: [Questionnaire.Item]) -> [Questionnaire.Item] {
    items.flatMap { item -> [Questionnaire.Item] in
      isEnabled(item) ? [item] + asked(item.item ?? []) : []
    }
  }

  private func isEnabled(_ item: Questionnaire.Item) -> Bool {
    guard let conditions = item.enableWhen, !conditions.isEmpty else { return true }
    switch item.enableBehavior ?? .all {
    case .all: return conditions.allSatisfy(holds)
    case .any: return conditions.contains(where: holds)
    }
  }

  private func holds(_ enabling: Questionnaire.Enabling) -> Bool {
    let answer = (answers[enabling.question] ?? "")
    let wanted = enabling.answerBoolean.map { $0 ? "yes" : "no" } ?? enabling.answerString
    switch enabling.operator {
    case .exists: return answer.isBlank != (enabling.answerBoolean ?? true)
    case .equal: return answer == wanted
    // Unanswered is not unequal: nobody has said anything yet.
    case .unequal: return !answer.isBlank && answer != wanted
    }
  }

  private func fits(_ answer: String, _ item: Questionnaire.Item) -> Bool {
    switch item.type {
    case .boolean: answer == "yes" || answer == "no" || answer == Answering.declined
    case .choice:
      answer == Answering.declined
        || (item.answerOption ?? []).contains { $0.valueString == answer }
    case .text: true
    case .group, .display: false
    }
  }

  /// Said of one question by somebody who would rather not answer it.
  public static let declined = "declined"
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
