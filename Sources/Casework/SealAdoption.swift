import GRDB
public import Sharing
public import Vocabulary

extension Hub {
  /// May this practitioner set and lift seals of adoption? Their role, in an agency that an
  /// agreement in force names.
  public nonisolated func maySealAdoptions(_ practitioner: Practitioner) -> Bool {
    SharingPolicy.rolesThatSeal.contains(practitioner.role)
      && agenciesThatSeal.contains(practitioner.agency)
  }

  nonisolated var agenciesThatSeal: Set<AgencyID> {
    Set(partnership.agreements.filter { $0.holds(on: today) }.flatMap { $0.adoptionSeals ?? [] })
  }

  /// Opens the seals around a person's records for whoever may set and lift them. The decision is
  /// written down before anything is told; nil for everybody else, as if there were no such page.
  public func openSeals(
    _ person: PersonID, as reader: Reader
  ) throws -> Disclosed<AdoptionReview>? {
    guard maySealAdoptions(reader.practitioner) else { return nil }
    let found = try gather(around: [person])
    var request = SharingRequest(
      practitioner: reader.practitioner, purpose: reader.purpose, view: "adoption seals",
      day: today, asKnownOn: nil, position: try log.count)
    request.opensSeals = true
    let decision = SharingPolicy.decide(
      request, over: found.statements, people: found.people, agreements: partnership.agreements,
      agencies: partnership.agencies)
    try record(decision.record, about: person)
    let review = decision.disclose().map {
      AdoptionReview(
        $0.inForce(), of: person, people: found.people, agency: reader.practitioner.agency)
    }
    return review.value.records.isEmpty ? nil : review
  }

  /// Seals a child's record after adoption from the record before it, for the reader's agency.
  @discardableResult
  public func sealAdoption(
    after: RecordReference, before: RecordReference, reason: String, as reader: Reader
  ) throws -> Receipt {
    guard after != before else {
      throw HubProblem.refusal("seal", "the same record twice", "two records")
    }
    guard try isHeld(after), try isHeld(before) else {
      throw HubProblem.refusal(
        "seal", "no record of this number is held", "a record as agency/number")
    }
    let base = "form/seal/\(after)/\(before)"
    return try sealForm(
      about: after, .restriction(.adoption(before: before, reason: reason)), reason,
      key: try unusedKey(base, of: reader.practitioner.agency), as: reader)
  }

  /// Lifts a seal that the reader's agency set.
  @discardableResult
  public func liftSeal(
    _ seal: AdoptionReview.Seal, reason: String, as reader: Reader
  ) throws -> Receipt {
    try sealForm(
      about: seal.after, .withdrawal(of: seal.sequence, reason: reason), reason,
      key: "form/seal/withdrawal/\(seal.sequence)", as: reader)
  }

  private func sealForm(
    about record: RecordReference, _ says: Saying, _ reason: String, key: String,
    as reader: Reader
  ) throws -> Receipt {
    guard maySealAdoptions(reader.practitioner) else {
      throw HubProblem.refusal(
        "seal", "this role or agency may not seal an adoption",
        "a team manager or Caldicott guardian of an agency whose agreement names it")
    }
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw HubProblem.refusal("seal", "no reason is given", "why, in words")
    }
    let agency = reader.practitioner.agency
    let draft = DraftStatement(
      about: record, says: says, standing: .decision, occurred: UncertainDate(today),
      noted: today, saidBy: agency, practitioner: reader.practitioner.id,
      source: SourcePlace(document: "form: seal"), key: key)
    return try receive(form: [draft], from: agency)
  }

  private func isHeld(_ record: RecordReference) throws -> Bool {
    admitted.record(record)
  }
}

/// Which agency may state a seal is for an agreement to say.
extension Hub {
  /// Refuses a form that sets a seal for an agency no agreement names.
  func refuseForeignSeals(in drafts: [DraftStatement]) throws {
    let foreign = withoutForeignSeals(drafts).foreign
    guard foreign.isEmpty else {
      throw HubProblem.refused(foreign.map(Hub.rejectionOfForeignSeal))
    }
  }

  func withoutForeignSeals(
    _ drafts: [DraftStatement]
  ) -> (allowed: [DraftStatement], foreign: [DraftStatement]) {
    let mayState = agenciesThatSeal
    func isForeign(_ draft: DraftStatement) -> Bool {
      guard case .restriction(let restriction) = draft.says, restriction.scope == .adoption else {
        return false
      }
      return !mayState.contains(draft.saidBy)
    }
    return (drafts.filter { !isForeign($0) }, drafts.filter(isForeign))
  }

  static func rejectionOfForeignSeal(_ draft: DraftStatement) -> Rejection {
    Rejection(
      file: draft.source.document, line: draft.source.line, field: "restriction",
      problem: "\(draft.saidBy) may not seal an adoption",
      expected: "children's services or an adoption agency that the agreement names under"
        + " adoptionSeals")
  }
}
