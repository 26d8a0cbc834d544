/// Which measures of the same things at one agency a shared report must leave out.
struct SharedGroup {
  private let members: [String: MeasureResult]
  /// Their numbers.
  private(set) var withheld: Set<String>

  init(_ members: [MeasureResult]) {
    self.members = Dictionary(members.map { ($0.measure.id, $0) }) { first, _ in first }
    withheld = Set(members.filter(\.isTooSmallToShare).map(\.measure.id))
    while let next = besidePart() ?? besideDifference() ?? besideFigures() { withheld.insert(next) }
  }

  private var told: [MeasureResult] {
    members.values.filter { !withheld.contains($0.measure.id) && ($0.count?.denominator ?? 0) > 0 }
  }

  /// Parts that together are a whole: what is withheld of it must be more than a few, and more
  /// than one part, or the whole less the rest tells it.
  private func besidePart() -> String? {
    let wholes = Dictionary(grouping: members.values.filter { $0.measure.whole != nil }) {
      $0.measure.whole ?? ""
    }
    for (_, parts) in wholes.sorted(by: { $0.key < $1.key }) {
      let hidden = parts.filter { withheld.contains($0.measure.id) }
      let count = hidden.compactMap { $0.count?.denominator }.reduce(0, +)
      guard hidden.count == 1 || MeasureResult.isSmall(count) else { continue }
      let ids = Set(parts.map(\.measure.id))
      if let next = smallest(of: told.filter { ids.contains($0.measure.id) }) { return next }
    }
    return nil
  }

  /// M01c is M01a less M01b: of the three none is told by the other two.
  private func besideDifference() -> String? {
    let three: Set = ["M01a", "M01b", "M01c"]
    let told = told.filter { three.contains($0.measure.id) }
    return withheld.intersection(three).count == 1 && told.count == 2 ? smallest(of: told) : nil
  }

  /// Numerator, remainder and denominator: any two of them tell the third.
  private func besideFigures() -> String? {
    for id in withheld.sorted() {
      let hidden = members[id].map(SharedGroup.figures) ?? []
      let telling = told.filter { !SharedGroup.figures($0).isDisjoint(with: hidden) }
      let seen = telling.reduce(into: Set<Int>()) { $0.formUnion(SharedGroup.figures($1)) }
      if seen.intersection(hidden).count > 1 { return smallest(of: telling) }
    }
    return nil
  }

  private static func figures(_ result: MeasureResult) -> Set<Int> {
    guard let count = result.count else { return [] }
    return Set([count.numerator, count.remainder, count.denominator].compactMap { $0 })
      .subtracting([0])
  }

  /// The one that counts fewest; of two, the one with the lower number.
  private func smallest(of results: [MeasureResult]) -> String? {
    results.min {
      ($0.count?.denominator ?? 0, $0.measure.id) < ($1.count?.denominator ?? 0, $1.measure.id)
    }?.measure.id
  }
}
