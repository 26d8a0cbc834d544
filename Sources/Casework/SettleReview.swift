import Learning
public import Vocabulary

extension Hub {
  /// Writes down what a person settled about the reading of a review.
  ///
  /// Refuses words that the report uses as somebody's name, a withheld word that nobody answers
  /// for, and an answer to a reading that has changed meanwhile.
  public func settle(_ says: ReviewSettling, of id: String, as reader: Reader) throws {
    let held = try heldReview(id, as: reader)
    guard sequence(of: says.item, in: held) == says.of else {
      throw HubProblem.refusal(
        "item", "the report was read anew meanwhile", "an answer to what is read now")
    }
    guard says.reason.contains(where: { !$0.isWhitespace }) else {
      throw HubProblem.refusal("reason", "no reason is given", "why, in words")
    }
    try refuseNames(in: texts(says), letsWordsOut: says.letsWordsOut ?? false, held)
    try write(.settling(says), of: held.record, key: "settling/" + says.item, as: reader)
  }

  /// Lets everybody read a review: all of it at once, and only when nothing is left to settle.
  public func publish(_ id: String, because reason: String, as reader: Reader) throws {
    let held = try heldReview(id, as: reader)
    let left = held.left
    guard let publication = held.publication(because: reason) else {
      throw HubProblem.refused(
        left.map {
          Rejection(
            file: "form", field: $0.item, problem: $0.says, expected: "somebody’s answer to it")
        })
    }
    let review = try PublicReview(publication, of: held.record, on: today) { sequence in
      try views.pool.read { try ViewIndex.statement(sequence, in: $0) }
    }
    guard let review else {
      throw HubProblem.refusal("page", "its words cannot all be found", "the review sent again")
    }
    try refuseNames(in: review.texts, letsWordsOut: true, held)
    try write(.publication(publication), of: held.record, key: "publication", as: reader)
  }

  /// Takes a review out of everybody's reach again.
  public func unpublish(_ id: String, because reason: String, as reader: Reader) throws {
    let held = try heldReview(id, as: reader)
    guard var says = held.publication?.says, says.isPublic else {
      throw HubProblem.refusal("review", "it is not public", "a review that is")
    }
    says.isPublic = false
    says.reason = reason
    try write(.publication(says), of: held.record, key: "publication", as: reader)
  }

  private func heldReview(_ id: String, as reader: Reader) throws -> HeldReview {
    let record = RecordReference("reviews", id)
    guard maySettle(reader),
      let held = HeldReview(try reviewStatements(about: record), about: record)
    else { throw HubProblem.refusal("review", "there is no such review", "a review of the desk") }
    return held
  }

  private func sequence(of item: String, in held: HeldReview) -> Int? {
    if item == "page" || held.queries.contains(where: { $0.item == item }) {
      return held.page.sequence
    }
    return held.rows.first { $0.item == item }?.sequence
  }

  private func texts(_ says: ReviewSettling) -> [String] {
    let words = says.recommendation.map {
      [$0.number ?? "", $0.text, $0.stem ?? ""] + $0.addressedTo
    }
    let page = says.page.map {
      [$0.communitySafetyPartnership ?? "", $0.published ?? "", $0.summary ?? ""]
    }
    return (words ?? []) + (page ?? [])
  }

  private func refuseNames(
    in texts: [String], letsWordsOut: Bool, _ held: HeldReview
  ) throws {
    guard let source = held.source else { return }
    let hashes = NameHashes(salt: source.salt)
    let names = hashes.count(source.names, in: texts)
    guard names == 0 else {
      throw HubProblem.refusal(
        "text", "\(names == 1 ? "a word is" : "\(names) words are") somebody’s name in the report",
        "the person’s part in the events, such as “the victim”, in its place")
    }
    guard !letsWordsOut, hashes.count(source.withheld, in: texts) > 0 else { return }
    throw HubProblem.refusal(
      "lets-out", "a word that was withheld stands in the text",
      "your word that it is nobody’s name")
  }

  /// Writes work on a review down as said by the reader's agency.
  func write(
    _ work: ReviewWork, of record: RecordReference, key: String, as reader: Reader
  ) throws {
    try receive(
      form: [
        DraftStatement(
          about: record, says: .reviewWork(work), standing: .decision,
          occurred: UncertainDate(today), noted: today, saidBy: reader.practitioner.agency,
          practitioner: reader.practitioner.id, source: SourcePlace(document: "form: review"),
          key: "review/\(record.id)/\(key)")
      ], from: reader.practitioner.agency)
  }
}
