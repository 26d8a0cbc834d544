import GRDB
public import Vocabulary

extension Hub {
  /// Writes down that two records are or are not one person, as a decision of the reader's agency.
  ///
  /// It outranks the machine until it is taken back or somebody decides otherwise.
  @discardableResult
  public func decideLink(
    _ pair: LinkReview.Pair, samePerson: Bool, reason: String, as reader: Reader
  ) throws -> Receipt {
    let says = Saying.linkDecision(
      LinkDecision(other: pair.score.right, samePerson: samePerson, reason: reason))
    let base = "form/link/\(pair.score.left)/\(pair.score.right)"
    return try receive(
      form: [
        linkDraft(
          about: pair.score.left, says, reason,
          key: try unusedKey(base, of: reader.practitioner.agency), as: reader)
      ], from: reader.practitioner.agency)
  }

  /// Takes an agency's own decision back; what the machine or an earlier decision says holds again.
  @discardableResult
  public func takeBackLink(
    _ pair: LinkReview.Pair, reason: String, as reader: Reader
  ) throws -> Receipt {
    guard let decision = pair.decision else {
      throw linkRefusal("nobody has decided about these records", "a decision that stands")
    }
    return try receive(
      form: [
        linkDraft(
          about: decision.about, .withdrawal(of: decision.sequence, reason: reason), reason,
          key: "form/link/withdrawal/\(decision.sequence)", as: reader)
      ], from: reader.practitioner.agency)
  }

  private func linkDraft(
    about record: RecordReference, _ says: Saying, _ reason: String, key: String,
    as reader: Reader
  ) throws -> DraftStatement {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw linkRefusal("no reason is given", "why, in words")
    }
    return DraftStatement(
      about: record, says: says, standing: .decision, occurred: UncertainDate(today), noted: today,
      saidBy: reader.practitioner.agency, practitioner: reader.practitioner.id,
      source: SourcePlace(document: "form: link"), key: key)
  }

  /// A key under which nothing was taken back: else deciding the same again after taking it back
  /// would count as already known.
  func unusedKey(_ base: String, of agency: AgencyID) throws -> String {
    var key = base
    while let sequence = try sequence(ofKey: key, saidBy: agency), try isReplaced(sequence) {
      key = "\(base)/\(sequence)"
    }
    return key
  }

  private func isReplaced(_ sequence: Int) throws -> Bool {
    try views.pool.read { database in
      try Bool.fetchOne(
        database, sql: "SELECT replacedBy IS NOT NULL FROM statement WHERE sequence = ?",
        arguments: [sequence]) ?? false
    }
  }

  private func linkRefusal(_ problem: String, _ expected: String) -> HubProblem {
    .refused([Rejection(file: "form", field: "link", problem: problem, expected: expected)])
  }
}
