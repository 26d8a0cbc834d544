import Linkage
public import Vocabulary

/// How the records of one person came to be together or apart, as far as a reader may see: every
/// decision of a person, those since replaced and taken back among them.
public struct LinkHistory: Sendable {
  /// In the order of the ledger.
  public let steps: [Step]
  /// People of whom something may be seen.
  public let known: Set<PersonID>

  /// Something a person did about two records.
  public struct Step: Sendable {
    public let kind: Kind
    /// The record of the person in focus, and the other.
    public let record: RecordReference
    public let other: RecordReference
    /// Whom the other record belongs to now.
    public let otherPerson: PersonID
    public let statement: Vocabulary.Statement
    public let reason: String

    /// Nil where neither record is of the person in focus.
    init?(
      _ kind: Kind, _ statement: Vocabulary.Statement, _ pair: CandidatePair, _ reason: String,
      of focus: PersonID, _ people: People
    ) {
      guard people[pair.left] == focus || people[pair.right] == focus else { return nil }
      (self.kind, self.statement, self.reason) = (kind, statement, reason)
      (record, other) =
        people[pair.left] == focus ? (pair.left, pair.right) : (pair.right, pair.left)
      otherPerson = people[other]
    }
  }

  public enum Kind: String, Sendable, CaseIterable {
    case joined, toldApart, askedToJoin, takenBack
  }

  /// - Parameter statements: what may be seen, those replaced and withdrawn among them.
  init(_ statements: [Statement], of focus: PersonID, people: People) {
    var decisions: [Int: CandidatePair] = [:]
    var steps: [Step] = []
    for statement in statements.sorted(by: { $0.sequence < $1.sequence }) {
      switch statement.says {
      case .linkDecision(let said) where said.other != statement.about:
        let pair = CandidatePair(statement.about, said.other)
        decisions[statement.sequence] = pair
        let kind: Kind = said.isHeld ? .askedToJoin : said.samePerson ? .joined : .toldApart
        steps += Step(kind, statement, pair, said.reason, of: focus, people).map { [$0] } ?? []
      case .withdrawal(let sequence, let reason):
        guard let pair = decisions[sequence] else { continue }
        steps += Step(.takenBack, statement, pair, reason, of: focus, people).map { [$0] } ?? []
      default: continue
      }
    }
    self.steps = steps
    known = Set(statements.map { people[$0.about] })
  }
}
