import Linkage
import Vocabulary

/// What a hub asks a reader about its links, from what that reader may see: the question whose
/// answer is worth most first.
public struct LinkQueue: Sendable {
  /// Should these be one? Pairs that are two people at present.
  public let joins: [Item]
  /// Should this be split? Pairs that are one person at present.
  public let splits: [Item]

  /// One question.
  public struct Item: Sendable {
    public let pair: LinkReview.Pair
    public let value: LinkValue
    /// What each of the two is called, the left first; nil where no name may be seen.
    public let names: [String?]
  }

  /// - Parameter statements: all that may be seen of the people asked about, in force.
  init(_ review: LinkReview, _ statements: [Statement], _ frame: Frame) {
    let items = review.pairs.filter(\.isOpen).map { pair in
      Item(
        pair: pair, value: LinkValue(of: pair, statements, frame),
        names: [pair.score.left, pair.score.right].map { frame.name(of: $0, statements) })
    }.sorted(by: LinkQueue.comesFirst)
    joins = items.filter { !$0.pair.isJoined }
    splits = items.filter(\.pair.isJoined)
  }

  /// Who is who, the duties the reader may see, and the day.
  struct Frame: Sendable {
    var people: People
    var duties: [OwedDuty]
    var today: Day

    func name(of record: RecordReference, _ statements: [Statement]) -> String? {
      statements.last { statement in
        guard statement.about == record, case .name(let name) = statement.says else { return false }
        return name.kind == .usual && !name.inWords.isEmpty
      }.flatMap { statement in
        guard case .name(let name) = statement.says else { return nil }
        return name.inWords
      }
    }
  }

  /// A decision to look at again, and one that waits, come before what nobody has decided.
  private static func comesFirst(_ one: Item, _ other: Item) -> Bool {
    let (first, second) = (one.pair.urgency, other.pair.urgency)
    if first != second { return first < second }
    if one.value.worth != other.value.worth { return one.value.worth > other.value.worth }
    return one.pair.id < other.pair.id
  }
}

extension LinkReview.Pair {
  fileprivate var urgency: Int { !reopened.isEmpty ? 0 : proposal != nil ? 1 : 2 }
}
