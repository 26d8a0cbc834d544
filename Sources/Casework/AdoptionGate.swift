import GRDB
import Sharing
public import Vocabulary

extension Hub {
  /// Refuses a form that would join a child's records before and after adoption, or state them or
  /// their families related, and writes the attempt down where those who answer for the seal find
  /// it.
  ///
  /// The refusal does not say why: a sentence about adoption would tell what the seal keeps. What
  /// else names both sides, such as an alert, is kept as said, and noted.
  func refuseAcrossAdoptions(in drafts: [DraftStatement]) throws {
    for (draft, seal) in try acrossAdoptions(drafts) {
      try record(attempt(draft, against: seal, "Refused"), about: draft.about)
      guard !draft.says.statesKinship else { throw Hub.refusedAcross(draft) }
    }
  }

  /// Notes what a file or message says that would lead past a seal. It is kept as what its sender
  /// said, and joins nothing.
  func noteAcrossAdoptions(in drafts: [DraftStatement]) throws {
    for (draft, seal) in try acrossAdoptions(drafts) {
      try record(attempt(draft, against: seal, "Kept sealed"), about: draft.about)
    }
  }

  /// Notes that somebody asked for two records side by side that a seal keeps apart. They are
  /// answered as if there were no such pair.
  public func noteAsked(for pair: String, of person: PersonID, as reader: Reader) throws {
    let asked = Set(pair.split(separator: "-").map(String.init))
    let crossed = try views.pool.read { database in
      let cases = CaseReader(database)
      return try cases.seals().first { seal in
        let people = try [seal.after, seal.before].map { try cases.person(of: $0) }
        let handles = try people.map { Set(try cases.records(of: $0).map(Handle.of)) }
        return people.contains(person) && handles.allSatisfy { !$0.isDisjoint(with: asked) }
          && asked.isSubset(of: handles[0].union(handles[1]))
      }
    }
    guard let crossed else { return }
    let attempt = SharingRecord(
      outcome: .withhold, practitioner: reader.practitioner.id, role: reader.practitioner.role,
      purpose: reader.purpose, view: Hub.attemptView, position: try log.count,
      because: ["\(crossed.sequence)"], disclosed: 0,
      reason: "Refused: an agency keeps these two records apart.")
    try record(attempt, about: crossed.after)
  }

  private static let attemptView = "attempt to join or relate"

  private static func refusedAcross(_ draft: DraftStatement) -> HubProblem {
    .refused([
      Rejection(
        file: draft.source.document, field: draft.says.kind.rawValue,
        problem: "these two records may not be joined or related here; the attempt is recorded",
        expected: "nothing; where somebody's safety needs it, ask your Caldicott guardian")
    ])
  }

  /// Drafts that lead past a seal in force, each with the seal's sequence.
  private func acrossAdoptions(
    _ drafts: [DraftStatement]
  ) throws -> [(DraftStatement, seal: Int)] {
    let recorded = now()
    let joining = drafts.filter(\.mayLeadPast)
    guard !joining.isEmpty else { return [] }
    return try views.pool.read { database in
      let reader = CaseReader(database)
      let seals = try reader.seals()
      guard !seals.isEmpty else { return [] }
      var found: [(DraftStatement, Int)] = []
      for seal in seals {
        let around = try reader.around(seal)
        for draft in joining where !around.records.isDisjoint(with: draft.concerns) {
          let people = try reader.people(of: draft.concerns, in: around.people)
          let said = Statement(sequence: 0, recorded: recorded, submission: "", told: draft)
          let crossed = AdoptionSeals(over: around.statements, people: people).crossed(by: said)
          if let crossed, crossed == seal.sequence { found.append((draft, crossed)) }
        }
      }
      return found
    }
  }

  private func attempt(
    _ draft: DraftStatement, against seal: Int, _ what: String
  ) throws -> SharingRecord {
    let asked = draft.practitioner.flatMap { partnership.practitioner($0) }
    return SharingRecord(
      outcome: .withhold, practitioner: draft.practitioner ?? draft.source.door + draft.saidBy.text,
      role: asked?.role ?? .hubAdministrator, purpose: .hubSupport, view: Hub.attemptView,
      position: try log.count, because: ["\(seal)"], disclosed: 0,
      reason: what + ": an agency keeps these two records apart.")
  }
}

extension SourcePlace {
  fileprivate var door: String { document.hasPrefix("form") ? "a form of " : "a file of " }
}

extension DraftStatement {
  /// Could it lead from one side of a seal to the other? Only what names two records, a home or a
  /// group: circles are read for nothing else.
  fileprivate var mayLeadPast: Bool {
    guard says.mayJoin else { return false }
    switch says {
    case .lives, .grouped: return true
    default: return concerns.count > 1
    }
  }
}

extension Saying {
  /// What a form may not say across an adoption: that somebody is whose.
  fileprivate var statesKinship: Bool {
    switch self {
    case .linkDecision, .relationship, .responsibilityBasis: true
    default: false
    }
  }

  /// False for what keeps two records apart.
  fileprivate var mayJoin: Bool {
    switch self {
    case .linkDecision(let decision): decision.samePerson
    case .restriction, .withdrawal, .sharing: false
    default: true
    }
  }
}
