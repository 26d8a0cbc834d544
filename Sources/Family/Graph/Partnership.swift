public import Vocabulary

/// One time during which two people were a couple, with everyone who said so.
///
/// A couple that parted and came together again has two. Deaths are not written into it: they
/// are read from the partners.
public struct Partnership: Hashable, Sendable, Codable {
  /// The smaller id of the two.
  public let first: PersonID
  public let second: PersonID
  /// Every kind stated: `.cohabiting` by one agency, `.partner` by another.
  public var kinds: Set<Relationship.Kind>
  public var from: UncertainDate?
  public var to: UncertainDate?
  /// True when somebody says that it is over and gives no date.
  public var isOverUndated: Bool
  public var statements: [Stated<Relationship>]

  public init(
    _ one: PersonID, _ other: PersonID, kinds: Set<Relationship.Kind>,
    from: UncertainDate? = nil, to: UncertainDate? = nil, isOverUndated: Bool = false,
    statements: [Stated<Relationship>] = []
  ) {
    first = min(one, other)
    second = max(one, other)
    self.kinds = kinds
    self.from = from
    self.to = to
    self.isOverUndated = isOverUndated
    self.statements = statements
  }

  public func other(than person: PersonID) -> PersonID { person == first ? second : first }
  public func includes(_ person: PersonID) -> Bool { person == first || person == second }
  public var isOver: Bool { to != nil || isOverUndated }
  public var isDivorced: Bool { kinds.contains(.divorced) }
  public var isMarriage: Bool {
    kinds.contains(.married) || kinds.contains(.civilPartner) || isDivorced
  }

  /// `married`, `live as partners`: the most binding kind stated.
  public var inWords: String {
    if kinds.contains(.married) || isDivorced { return isOver ? "were married" : "are married" }
    if kinds.contains(.civilPartner) {
      return isOver ? "were civil partners" : "are civil partners"
    }
    if isOver || kinds == [.formerPartner] { return "were partners" }
    return kinds.contains(.cohabiting) ? "live as partners" : "are partners"
  }
}

extension Partnership {
  /// One statement as a time of its own.
  ///
  /// "Divorced" and "former partner" are states that begin when the partnership ends: a date
  /// `from` alone is that end; with both dates they are the partnership's own.
  init(_ stated: Stated<Relationship>, between one: PersonID, and other: PersonID) {
    let relationship = stated.value
    let period = relationship.period
    let isPast = relationship.kind == .divorced || relationship.kind == .formerPartner
    let endsOnly = isPast && period.to == nil
    self.init(
      one, other, kinds: [relationship.kind], from: endsOnly ? nil : period.from,
      to: endsOnly ? period.from : period.to,
      isOverUndated: isPast && period.from == nil && period.to == nil, statements: [stated])
  }

  /// False when one was surely over before the other began.
  func mayBeSame(as other: Partnership) -> Bool {
    func isBefore(_ left: Partnership, _ right: Partnership) -> Bool {
      guard let end = left.to?.latest, let start = right.from?.earliest else { return false }
      return end < start
    }
    return !isBefore(self, other) && !isBefore(other, self)
  }

  /// Does this account say that the couple had parted after one began and before the other did?
  func ended(between one: Partnership, and other: Partnership) -> Bool {
    guard let end = to?.latest, let first = one.from?.earliest, let next = other.from?.earliest
    else { return false }
    return first <= end && end < next
  }

  /// Takes in another account of the same time; accounts of a date that disagree stay wide.
  mutating func take(_ other: Partnership) {
    kinds.formUnion(other.kinds)
    from = Partnership.combined(from, other.from)
    to = Partnership.combined(to, other.to)
    isOverUndated = (isOverUndated || other.isOverUndated) && to == nil
    statements = (statements + other.statements).sorted { $0.sequence < $1.sequence }
  }

  static func combined(_ left: UncertainDate?, _ right: UncertainDate?) -> UncertainDate? {
    guard let left, let right else { return left ?? right }
    let (first, second) = (DateSpan(left), DateSpan(right))
    if DateSpan.common([left, right]) != nil { return first.width <= second.width ? left : right }
    guard let all = DateSpan.days([left, right]) else { return left }
    return UncertainDate(edtf: "\(all.lowerBound)/\(all.upperBound)") ?? left
  }
}
