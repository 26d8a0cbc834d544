import Vocabulary

/// Some kinds of saying, asked for often: one bit a kind.
struct KindSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  init(arrayLiteral kinds: Saying.Kind...) { self.init(kinds) }

  init(_ kinds: some Sequence<Saying.Kind>) {
    for kind in kinds { bits |= 1 << UInt128(kind.place) }
  }

  /// The kinds of some statements.
  init(_ statements: [Statement]) { self.init(statements.lazy.map(\.kind)) }

  func contains(_ kind: Saying.Kind) -> Bool { bits & (1 << UInt128(kind.place)) != 0 }

  func union(_ other: KindSet) -> KindSet {
    var both = self
    both.bits |= other.bits
    return both
  }

  func isDisjoint(with other: KindSet) -> Bool { bits & other.bits == 0 }
}
