public import Linkage
public import Vocabulary

/// Pairs of records a reader may decide on, weighed from what that reader may see and no more.
public struct LinkReview: Sendable {
  /// Uncertain ones first, the heaviest leading; then made links, the weakest leading.
  public let pairs: [Pair]
  /// What may be seen of the people of those pairs, in force, in the order of the ledger.
  public let statements: [Vocabulary.Statement]

  /// Two records, and whether they are one person at present. Only an opened review holds any.
  public struct Pair: Sendable {
    public let score: PairScore
    /// True when the two records are taken to be one person.
    public let isJoined: Bool
    /// What a person decided of the two, while it stands; nil when it is the machine's answer.
    public let decision: Vocabulary.Statement?
    /// A decision that has no effect until a second person makes it too; nil where none waits.
    public let proposal: Vocabulary.Statement?
    /// What has come since the decision and speaks against it, a sentence each. It still holds.
    public let reopened: [String]
    /// True when joining the two would join somebody harmed with somebody alleged to have harmed.
    public let needsSecond: Bool

    /// A name for the pair in an address, which says nothing of whose records they are.
    public var id: String { Handle.of(score.left) + "-" + Handle.of(score.right) }

    /// Is there something for a person to answer?
    public var isOpen: Bool { decision == nil || !reopened.isEmpty || proposal != nil }
  }

  /// - Parameters:
  ///   - settled: decisions in force on each pair, seen or not. A pair settled by what the reader
  ///     may not see is left out: neither told of nor overruled.
  init(
    _ statements: [Statement], candidates: [CandidatePair], settled: SettledPairs,
    people: People, model: LinkageModel
  ) {
    let reading = ReviewReading(statements, people: people, model: model)
    pairs = candidates.compactMap { reading.pair($0, settled) }.sorted(by: LinkReview.comesFirst)
    let shown = Set(pairs.flatMap { [$0.score.left, $0.score.right] })
    self.statements = statements.filter { !shown.isDisjoint(with: $0.told.concerns) }
  }

  private static func comesFirst(_ one: Pair, _ other: Pair) -> Bool {
    if one.isJoined != other.isJoined { return other.isJoined }
    let (first, second) = one.isJoined ? (one, other) : (other, one)
    return (first.score.matchWeight, one.id) < (second.score.matchWeight, other.id)
  }
}

/// The newest decisions in force on pairs of records, by the ledger's sequence.
struct SettledPairs: Sendable {
  private(set) var decided: [CandidatePair: Int] = [:]
  /// Those that wait for a second person.
  private(set) var waiting: [CandidatePair: Int] = [:]

  /// - Parameter statements: in force, in the order of the ledger.
  init(_ statements: [Statement]) {
    for statement in statements {
      guard case .linkDecision(let said) = statement.says, said.other != statement.about else {
        continue
      }
      let pair = CandidatePair(statement.about, said.other)
      if said.isHeld {
        waiting[pair] = statement.sequence
      } else {
        decided[pair] = statement.sequence
        waiting[pair] = nil
      }
    }
  }
}

/// Weighs pairs from what may be seen.
private struct ReviewReading {
  let statements: [Statement]
  let people: People
  let model: LinkageModel
  private let identified: Set<RecordReference>
  private let bySequence: [Int: Statement]
  private let byRecord: [RecordReference: [Statement]]
  private let recordsByPerson: [PersonID: [RecordReference]]
  private let roles: AbuseRoles

  init(_ statements: [Statement], people: People, model: LinkageModel) {
    (self.statements, self.people, self.model) = (statements, people, model)
    identified = Set(statements.filter { $0.says.kind.isIdentity }.map(\.about))
    bySequence = Dictionary(uniqueKeysWithValues: statements.map { ($0.sequence, $0) })
    var byRecord: [RecordReference: [Statement]] = [:]
    for statement in statements {
      for record in statement.told.concerns { byRecord[record, default: []].append(statement) }
    }
    self.byRecord = byRecord
    recordsByPerson = Dictionary(grouping: byRecord.keys) { people[$0] }
    roles = AbuseRoles(statements)
  }

  /// Nil for a pair there is nothing to ask the reader about.
  func pair(_ pair: CandidatePair, _ settled: SettledPairs) -> LinkReview.Pair? {
    guard let left = profile(pair.left), let right = profile(pair.right) else { return nil }
    let score = compare(left, right, under: model)
    let isJoined = people[pair.left] == people[pair.right]
    let waiting = settled.waiting[pair].flatMap { bySequence[$0] }
    if let sequence = settled.decided[pair] {
      guard let decision = bySequence[sequence] else { return nil }
      return LinkReview.Pair(
        score: score, isJoined: isJoined, decision: decision, proposal: waiting,
        reopened: reopened(decision, pair), needsSecond: isOpposed(pair))
    }
    guard waiting != nil || isWorthAsking(left, right, score, isJoined) else { return nil }
    return LinkReview.Pair(
      score: score, isJoined: isJoined, decision: nil, proposal: waiting, reopened: [],
      needsSecond: isOpposed(pair))
  }

  private func isWorthAsking(
    _ left: Profile, _ right: Profile, _ score: PairScore, _ isJoined: Bool
  ) -> Bool {
    left.isLinkable && right.isLinkable && (isJoined || score.standing != .no)
  }

  private func profile(_ record: RecordReference, before sequence: Int = .max) -> Profile? {
    guard identified.contains(record) else { return nil }
    return Profile(
      record: record, statements: (byRecord[record] ?? []).filter { $0.sequence < sequence })
  }

  private func reopened(_ decision: Statement, _ pair: CandidatePair) -> [String] {
    guard case .linkDecision(let said) = decision.says,
      let left = profile(pair.left), let right = profile(pair.right),
      let leftBefore = profile(pair.left, before: decision.sequence),
      let rightBefore = profile(pair.right, before: decision.sequence)
    else { return [] }
    var reasons = Reopening.reasons(
      samePerson: said.samePerson, before: (leftBefore, rightBefore), now: (left, right))
    if said.samePerson, said.seconds == nil, isOpposed(pair) {
      reasons.append(
        "One is named as harmed and the other as alleged to have harmed, and one person decided")
    }
    return reasons
  }

  /// Whole people while the two are apart; once they are joined, the two records alone.
  private func isOpposed(_ pair: CandidatePair) -> Bool {
    guard people[pair.left] != people[pair.right] else {
      return roles.areOpposed([pair.left], [pair.right])
    }
    return roles.areOpposed(
      recordsByPerson[people[pair.left]] ?? [pair.left],
      recordsByPerson[people[pair.right]] ?? [pair.right])
  }
}
