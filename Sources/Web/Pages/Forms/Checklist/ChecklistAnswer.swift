import Enquiry
import Vocabulary

/// Reads a checklist: each topic yes, no or not asked, and the judgement beside it.
enum ChecklistAnswer {
  static let answers = [
    Choice("yes", "Yes"), Choice("no", "No"), Choice("notRecorded", "Not asked"),
  ]

  /// Topics as fields: whatever a file offers as answers, a checklist knows yes, no and not asked.
  static func topics(_ questionnaire: Questionnaire) -> [QuestionFields.Item] {
    QuestionFields.items(Answering(questionnaire, answers: [:])).map { item in
      var item = item
      if !item.choices.isEmpty { (item.choices, item.kind) = (answers, .boolean) }
      return item
    }
  }

  /// - Parameter author: who may write it, as of today.
  static func read(
    _ values: FormValues, _ questionnaire: Questionnaire, id: String, author: RiskChecklist.Author,
    signedBy: String?, alleged: [RecordReference], today: Day
  ) -> (RiskChecklist, [FieldProblem]) {
    var reading = AnswerReading(values, today: today)
    let asked = Answering(questionnaire, answers: [:]).asked
    let pairs = asked.map { item in
      (item.linkId, reading.answer(QuestionFields.name(of: item, in: questionnaire)))
    }
    let checklist = RiskChecklist(
      id: id, instrument: questionnaire.name,
      answers: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      topics: asked.map(\.linkId), professionalJudgement: reading.words("judgement"),
      refersToMarac: reading.answer("marac"), alleged: alleged, author: author,
      coSignedBy: signedBy, overrideReason: reading.words("override"))
    if checklist.professionalJudgement == nil {
      reading.problem(
        "judgement", "Write your judgement: the count is never shown without it")
    }
    if !checklist.mayStand {
      reading.problem(
        "override", "Pass it on for a second signature, or say why it cannot wait for one")
    }
    return (checklist, reading.problems)
  }
}
