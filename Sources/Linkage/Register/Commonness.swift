/// Makes agreement on a rare value count for more than on a common one, within bounds.
///
/// A model gives the average of a level; here is by how much the value at hand differs. Only
/// strangers agree by chance, so only their likelihood is changed.
struct Commonness: Sendable {
  /// By field, by value: the logarithm of its share among persons, less the average of its level.
  private let exact: [[Float]]
  /// The same for values that are only alike, halved.
  private let alike: [[Float]]
  private let width: Int

  static let exactBounds: ClosedRange<Float> = -3...4
  static let alikeBounds: ClosedRange<Float> = -1.5...1.5
  /// Most that all fields of a pair together may take from or add to it.
  static let total: ClosedRange<Double> = -6...8

  init(_ comparer: PairComparer, _ model: LinkModel) {
    width = comparer.width
    var (exact, alike): ([[Float]], [[Float]]) = ([], [])
    for (place, field) in comparer.fields.enumerated() {
      guard Commonness.applies(field.shape) else {
        exact.append([])
        alike.append([])
        continue
      }
      let agreement = model.fields[place].same[0][0][1..<4].reduce(0, +)
      let own = Commonness.shares(field, copies: model.copies * min(1, agreement))
      exact.append(own.exact)
      alike.append(own.alike)
    }
    (self.exact, self.alike) = (exact, alike)
  }

  private static func applies(_ shape: CompareShape) -> Bool {
    switch shape {
    case .name, .words, .postcode, .date, .email: true
    case .code, .flag: false
    }
  }

  /// Records of one person repeat their values; `copies` are taken off each count.
  private static func shares(
    _ field: ComparedField, copies: Double
  ) -> (exact: [Float], alike: [Float]) {
    let present = max(1, Double(field.present))
    let share = field.counts.map { max(Double($0) - copies, 1) / present }
    var sums = [Double](repeating: 0, count: 4)
    var weights = [Double](repeating: 0, count: 4)
    for id in field.counts.indices.dropFirst() where field.counts[id] > 0 {
      let level = Int(field.sameLevel(id))
      sums[level] += Double(field.counts[id]) * share[id]
      weights[level] += Double(field.counts[id])
    }
    let means = zip(sums, weights).map { $1 > 0 ? max($0 / $1, 1e-12) : 1 }
    let all = max(sums.reduce(0, +) / max(1, weights.reduce(0, +)), 1e-12)
    let exact = share.indices.map { id -> Float in
      guard field.counts[id] > 0 else { return 0 }
      let by = Float(Logarithm.of(share[id] / means[Int(field.sameLevel(id))]))
      return min(max(by, exactBounds.lowerBound), exactBounds.upperBound)
    }
    let alike = share.map { share -> Float in
      let by = Float(Logarithm.of(share / all) / 2)
      return min(max(by, alikeBounds.lowerBound), alikeBounds.upperBound)
    }
    return (exact, alike)
  }

  /// What is added to the logarithm of strangers' likelihood.
  func adjustment(
    _ left: Int, _ right: Int, _ pattern: UInt64, _ comparer: PairComparer,
    _ weights: PatternWeights
  ) -> Double {
    var sum = 0.0
    for place in exact.indices {
      sum += adjustment(place, left, right, pattern, comparer, weights)
    }
    return min(max(sum, Commonness.total.lowerBound), Commonness.total.upperBound)
  }

  @inline(__always)
  func adjustment(
    _ place: Int, _ left: Int, _ right: Int, _ pattern: UInt64, _ comparer: PairComparer,
    _ weights: PatternWeights
  ) -> Double {
    let level = Int(pattern >> UInt64(place * 4) & 15)
    guard level != 0, !exact[place].isEmpty, weights.state(place, pattern) == 0 else { return 0 }
    let (first, second) = (
      Int(comparer.rows[left * width + place]), Int(comparer.rows[right * width + place])
    )
    if first == second { return Double(exact[place][first]) }
    guard comparer.fields[place].shape.isAlike(level) else { return 0 }
    return Double(max(alike[place][first], alike[place][second]))
  }
}

extension CompareShape {
  /// True of a level at which two different values are alike.
  func isAlike(_ level: Int) -> Bool {
    switch self {
    case .name: (4...6).contains(level)
    case .words: level == 4
    case .postcode: level == 2
    case .date, .code, .email, .flag: false
    }
  }
}
