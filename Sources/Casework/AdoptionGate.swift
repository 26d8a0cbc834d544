import GRDB
import Vocabulary

extension Hub {
  /// Refuses a form that would join a child's records before and after adoption, or state them
  /// related, and writes the attempt down where those who answer for the lock find it.
  ///
  /// The refusal does not say why: a sentence about adoption would tell what the lock keeps. A
  /// file that says the same is kept as what its sender said, and joins nothing.
  func refuseAcrossAdoptions(in drafts: [DraftStatement]) throws {
    for draft in drafts {
      guard let lock = try lockCrossed(by: draft) else { continue }
      try record(attempt(draft, against: lock), about: draft.about)
      throw HubProblem.refused([
        Rejection(
          file: draft.source.document, field: draft.says.kind.rawValue,
          problem: "these two records may not be joined or related here; the attempt is recorded",
          expected: "nothing; where somebody's safety needs it, ask your Caldicott guardian")
      ])
    }
  }

  /// The sequence of the lock in force between the people a draft would bring together.
  private func lockCrossed(by draft: DraftStatement) throws -> Int? {
    let other: RecordReference
    switch draft.says {
    case .linkDecision(let decision) where decision.samePerson: other = decision.other
    case .relationship(let relationship): other = relationship.to
    default: return nil
    }
    return try views.pool.read { database in
      let reader = CaseReader(database)
      let pair = try [draft.about, other].map { try reader.person(of: $0) }
      for statement in try pair.flatMap({ try reader.statements(of: $0) }) {
        guard case .restriction(let restriction) = statement.says,
          let before = restriction.apartFrom
        else { continue }
        let apart = try [statement.about, before].map { try reader.person(of: $0) }
        if Set(apart) == Set(pair) { return statement.sequence }
      }
      return nil
    }
  }

  private func attempt(_ draft: DraftStatement, against lock: Int) throws -> SharingRecord {
    let asked = draft.practitioner.flatMap { partnership.practitioner($0) }
    return SharingRecord(
      outcome: .withhold, practitioner: draft.practitioner ?? "a form of \(draft.saidBy)",
      role: asked?.role ?? .hubAdministrator, purpose: .hubSupport,
      view: "attempt to join or relate", position: try log.count, because: ["\(lock)"],
      disclosed: 0, reason: "Refused: an agency keeps these two records apart.")
  }
}
