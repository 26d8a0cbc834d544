public import Learning
public import Vocabulary

extension Hub {
  /// Writes down that the reader read and understood a version of a policy. Said again, it adds
  /// nothing; another version is read anew.
  @discardableResult
  public func acknowledge(
    policy subject: String, version: String, as reader: Reader
  ) throws -> Receipt {
    let shelf = try policies(as: reader).value
    guard
      shelf?.versions.contains(where: {
        $0.subject == subject && $0.version == version && $0.canBeRead
      }) == true
    else {
      throw HubProblem.refusal("policy", "no such version is published", "one that is on the shelf")
    }
    return try state(
      .policyReading(PolicyReading(subject: subject, version: version)),
      key: "form/read/\(reader.practitioner.id)/\(subject)/\(version)", as: reader)
  }

  /// Writes down what the reader answered to the golden rules' scenario.
  ///
  /// - Returns: what was answered; nil for an answer there is not.
  public func answerGoldenRules(
    _ choice: String, as reader: Reader
  ) throws -> GoldenRulesLesson.Choice? {
    let lesson = try goldenRules()
    guard let completion = lesson.completion(answering: choice) else { return nil }
    let key = "form/golden-rules/\(reader.practitioner.id)/\(lesson.edition)/\(today)/\(choice)"
    try state(.training(completion), key: key, as: reader)
    return lesson.scenario.choices.first { $0.id == choice }
  }

  /// Counts that a set of procedures was opened through the hub: once a reader and day.
  public func opened(_ book: ProcedureBook, as reader: Reader) throws {
    guard partnership.agency(reader.practitioner.agency)?.kind != .hub else { return }
    let use = ProcedureUse(set: book.set, version: book.version, opened: .yes, clicks: 1)
    try state(
      .procedureUse(use),
      key: "form/procedures/\(reader.practitioner.id)/\(book.set.rawValue)/\(today)",
      about: RecordReference(reader.practitioner.agency, "hub-" + reader.practitioner.id),
      as: reader)
  }

  /// Asks the domestic abuse lead something: a topic, and nothing of a case.
  @discardableResult
  public func ask(lead topic: String, as reader: Reader) throws -> Receipt {
    let number = try log.count + 1
    return try state(
      .expertQuery(ExpertQuery(topic: topic)), key: "form/query/\(number)",
      about: RecordReference(reader.practitioner.agency, "Q-\(number)"), as: reader)
  }

  /// Writes down that a question to the lead is answered, by whoever's agency holds the role.
  @discardableResult
  public func answered(query record: RecordReference, as reader: Reader) throws -> Receipt {
    let rota = try leads(as: reader).value
    guard rota.holders.contains(where: { $0.agency == reader.practitioner.agency }),
      let query = rota.queries.first(where: { $0.record == record && $0.answered == nil })
    else {
      throw HubProblem.refusal("query", "it does not wait for this agency", "an open question")
    }
    return try state(
      .expertQuery(ExpertQuery(topic: query.topic, answered: today)),
      key: "form/answer/\(record)", about: record, on: query.asked, as: reader)
  }

  /// The golden rules as the partnership teaches them.
  public nonisolated func goldenRules() throws -> GoldenRulesLesson {
    try TrainingPack.goldenRules(in: folder)
  }

  /// One statement of the reader's agency about staff, through its forms' flow.
  @discardableResult
  private func state(
    _ says: Saying, key: String, about record: RecordReference? = nil, on day: Day? = nil,
    as reader: Reader
  ) throws -> Receipt {
    let agency = reader.practitioner.agency
    let draft = DraftStatement(
      about: record ?? Hub.post(of: reader.practitioner), says: says, standing: .observed,
      occurred: UncertainDate(day ?? today), noted: today, saidBy: agency,
      practitioner: reader.practitioner.id,
      source: SourcePlace(document: "form: " + says.kind.rawValue), key: key)
    return try receive(form: [draft], from: agency)
  }
}
