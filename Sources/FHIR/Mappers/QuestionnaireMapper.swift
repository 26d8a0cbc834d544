import Vocabulary

extension ResourceMapper {
  /// The hub's own questionnaires are read answer by answer; any other in words.
  static let questionnaireResponse = ResourceMapper(
    subject: .element("subject"),
    used: ["status", "questionnaire", "subject", "authored", "item"],
    read: { resource, _ in
      let answers = QuestionnaireAnswers(resource.all("item"))
      let when = resource["authored"]?.date
      let name =
        resource["questionnaire"]?.string?.split(separator: "/").last.map(String.init) ?? ""
      let says: Saying
      switch name.split(separator: "|").first {
      case "routine-enquiry": says = .routineEnquiry(answers.enquiry)
      case "risk-review": says = .riskReview(answers.riskReview(id: resource.id))
      case "carers-assessment": says = .carersAssessment(answers.carersAssessment)
      default:
        guard !answers.inWords.isEmpty else { return [] }
        says = .note("Answered a questionnaire: " + answers.inWords)
      }
      return [resource.draft(says, standing: .observed, occurred: when, noted: when?.day)]
    })
}

/// Answers by the link id of their question.
struct QuestionnaireAnswers {
  private var byLink: [String: String] = [:]
  private var told: [String] = []

  init(_ items: [JSONNode]) { add(items) }

  private mutating func add(_ items: [JSONNode]) {
    for item in items {
      let values = (item["answer"]?.parts ?? []).compactMap(QuestionnaireAnswers.text)
      if let link = item["linkId"]?.string, !values.isEmpty {
        byLink[link] = values.joined(separator: "; ")
        told.append((item["text"]?.string ?? link) + " " + values.joined(separator: "; "))
      }
      add(item["item"]?.parts ?? [])
    }
  }

  private static func text(_ answer: JSONNode) -> String? {
    for (key, value) in answer.members where key.string?.hasPrefix("value") == true {
      if let bool = value.bool { return bool ? "yes" : "no" }
      return value.lexeme ?? value["code"]?.string ?? value.words ?? value["value"]?.lexeme
    }
    return nil
  }

  var inWords: String { told.joined(separator: ". ") }

  private func answer(_ link: String) -> Answer {
    byLink[link].flatMap(Answer.init(rawValue:)) ?? .notRecorded
  }

  var enquiry: RoutineEnquiry {
    RoutineEnquiry(
      outcome: byLink["outcome"].flatMap(RoutineEnquiry.Outcome.init) ?? .notAsked,
      context: byLink["context"].flatMap(RoutineEnquiry.Context.init) ?? .other,
      alone: answer("alone"),
      interpreter: byLink["interpreter"].flatMap(RoutineEnquiry.Interpreter.init) ?? .notRecorded,
      partnerMayHear: answer("partner-may-hear"), reason: byLink["reason"],
      hiddenFromOnlineRecord: answer("hidden-from-online-record"))
  }

  func riskReview(id: String) -> RiskReview {
    RiskReview(
      id: id, trigger: byLink["trigger"].flatMap(RiskReview.Trigger.init) ?? .other,
      triggeredBy: byLink["triggered-by"],
      sources: (byLink["sources"]?.components ?? []).compactMap(RiskReview.Source.init),
      changedSinceLast: byLink["changed-since-last"], riskToSelf: byLink["risk-to-self"],
      riskToOthers: byLink["risk-to-others"], plan: byLink["plan"],
      reasonNotShared: byLink["reason-not-shared"])
  }

  var carersAssessment: CarersAssessment {
    CarersAssessment(
      step: byLink["step"].flatMap(CarersAssessment.Step.init) ?? .offered,
      offeredAlone: answer("offered-alone"),
      askedAboutOwnSafety: answer("asked-about-own-safety"), reason: byLink["reason"])
  }
}

extension String {
  /// Parts between semicolons, trimmed.
  fileprivate var components: [String] {
    split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }
  }
}
