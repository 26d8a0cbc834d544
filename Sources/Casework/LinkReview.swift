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

    /// A name for the pair in an address, which says nothing of whose records they are.
    public var id: String { Handle.of(score.left) + "-" + Handle.of(score.right) }
  }

  /// - Parameters:
  ///   - settled: the sequence of the newest decision in force on each pair, seen or not. A pair
  ///     settled by what the reader may not see is left out: neither told of nor overruled.
  init(
    _ statements: [Statement], candidates: [CandidatePair], settled: [CandidatePair: Int],
    people: People, model: LinkageModel
  ) {
    let about = Dictionary(grouping: statements.filter { $0.says.kind.isIdentity }, by: \.about)
    let decisions = Dictionary(uniqueKeysWithValues: statements.map { ($0.sequence, $0) })
    func profile(_ record: RecordReference) -> Profile? {
      guard about[record] != nil else { return nil }
      return Profile(
        record: record, statements: statements.filter { $0.told.concerns.contains(record) })
    }
    pairs = candidates.compactMap { pair -> Pair? in
      guard let left = profile(pair.left), let right = profile(pair.right) else { return nil }
      let score = compare(left, right, under: model)
      let isJoined = people[pair.left] == people[pair.right]
      if let sequence = settled[pair] {
        return decisions[sequence].map { Pair(score: score, isJoined: isJoined, decision: $0) }
      }
      guard left.isLinkable, right.isLinkable, isJoined || score.standing != .no else { return nil }
      return Pair(score: score, isJoined: isJoined, decision: nil)
    }.sorted(by: LinkReview.comesFirst)
    let shown = Set(pairs.flatMap { [$0.score.left, $0.score.right] })
    self.statements = statements.filter { !shown.isDisjoint(with: $0.told.concerns) }
  }

  private static func comesFirst(_ one: Pair, _ other: Pair) -> Bool {
    if one.isJoined != other.isJoined { return other.isJoined }
    let (first, second) = one.isJoined ? (one, other) : (other, one)
    return (first.score.matchWeight, one.id) < (second.score.matchWeight, other.id)
  }
}
