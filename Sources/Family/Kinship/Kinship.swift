/// Every tie of kinship in files of families, worked out and counted.
public struct Kinship {
  private let search: KinSearch
  private let population: Population

  public init(_ files: FamilyFiles) {
    population = files.population
    search = KinSearch(files.population)
  }

  /// How many there are of a kind and certainty; siblings counted once a pair.
  public struct Count: Hashable, Sendable {
    public let kind: String
    public let certain: Int
    public let possible: Int
    public let refuted: Int
  }

  /// Counts ties, and writes them as CSV where `sink` is given.
  public func write(to sink: ((UnsafeBufferPointer<UInt8>) -> Void)?) -> [Count] {
    var counts = [Int](repeating: 0, count: 30)
    let writer = sink.map { KinWriter(population, sink: $0) }
    search.rows { row in
      counts[Kinship.place(row.kind) * 3 + row.certainty.rank] += 1
      writer?.write(row)
    }
    writer?.flush()
    return Kinship.shown.map { kind in
      let at = Kinship.place(kind) * 3
      let share = kind == .stepParent ? 1 : 2
      return Count(
        kind: kind.rawValue, certain: counts[at] / share, possible: counts[at + 1] / share,
        refuted: counts[at + 2] / share)
    }
  }

  private static let shown: [Tie.Kind] = [
    .full, .half, .atLeastHalf, .oneParentRecord, .conflict, .adoptive, .foster, .step,
    .stepParent,
  ]

  private static func place(_ kind: Tie.Kind) -> Int {
    switch kind {
    case .full: 0
    case .half: 1
    case .atLeastHalf: 2
    case .oneParentRecord: 3
    case .conflict: 4
    case .adoptive: 5
    case .foster: 6
    case .step: 7
    case .stepParent: 8
    case .stepChild, .parent, .child, .adoptiveParent, .adoptedChild, .fosterParent,
      .fosterChild, .partner:
      9
    }
  }
}
