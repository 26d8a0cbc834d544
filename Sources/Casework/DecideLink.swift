import GRDB
public import Vocabulary

extension Hub {
  /// Writes down that two records are or are not one person, as a decision of the reader's agency.
  ///
  /// It outranks the machine until it is taken back or somebody decides otherwise. One that would
  /// join somebody harmed with somebody alleged to have harmed has no effect until a second person
  /// has made it too.
  @discardableResult
  public func decideLink(
    _ pair: LinkReview.Pair, samePerson: Bool, reason: String, as reader: Reader
  ) throws -> Receipt {
    let seconds = try pair.proposal.flatMap { samePerson ? try seconded($0, by: reader) : nil }
    let mustWait = samePerson && pair.needsSecond && seconds == nil
    let says = Saying.linkDecision(
      LinkDecision(
        other: pair.score.right, samePerson: samePerson, reason: reason,
        awaitsSecond: mustWait ? true : nil, seconds: seconds))
    // Answered again, it is a decision of its own, though it may say word for word the same.
    let again = pair.reopened.isEmpty ? nil : pair.decision?.sequence
    let base =
      "form/link/\(pair.score.left)/\(pair.score.right)"
      + (seconds.map { "/seconds/\($0)" } ?? again.map { "/again/\($0)" } ?? "")
    return try receive(
      form: [
        linkDraft(
          about: pair.score.left, says, reason,
          key: try unusedKey(base, of: reader.practitioner.agency), as: reader)
      ], from: reader.practitioner.agency)
  }

  /// Takes an agency's own decision back, one that waits too; what the machine or an earlier
  /// decision says holds again.
  @discardableResult
  public func takeBackLink(
    _ pair: LinkReview.Pair, reason: String, as reader: Reader
  ) throws -> Receipt {
    guard let decision = pair.proposal ?? pair.decision else {
      throw HubProblem.refusal(
        "link", "nobody has decided about these records", "a decision that stands")
    }
    return try receive(
      form: [
        linkDraft(
          about: decision.about, .withdrawal(of: decision.sequence, reason: reason), reason,
          key: "form/link/withdrawal/\(decision.sequence)", as: reader)
      ], from: reader.practitioner.agency)
  }

  /// The sequence of a waiting decision, for whoever may be its second person.
  private func seconded(_ proposal: Statement, by reader: Reader) throws -> Int {
    guard proposal.practitioner != reader.practitioner.id else {
      throw HubProblem.refusal(
        "link", "the same person decided first",
        "a second person: this decision waits for somebody else")
    }
    return proposal.sequence
  }

  private func linkDraft(
    about record: RecordReference, _ says: Saying, _ reason: String, key: String,
    as reader: Reader
  ) throws -> DraftStatement {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw HubProblem.refusal("link", "no reason is given", "why, in words")
    }
    guard reader.practitioner.role.decidesLinks else {
      throw HubProblem.refusal(
        "link", "this role decides no links", "somebody who works with the people")
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
}

extension Practitioner.Role {
  /// Does it decide who somebody is? A front desk does not.
  public var decidesLinks: Bool { self != .receptionist }
}
