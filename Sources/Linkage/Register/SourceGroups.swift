/// Which pairs of sources are told apart in a model.
struct SourceGroups: Sendable {
  let names: [String]
  /// By the two sources' places: `first * sources + second`; empty where only within and across
  /// are told apart.
  private let group: [UInt8]
  private let sources: Int

  /// Pairs of sources each on their own up to this many sources; beyond, within and across.
  static let limit = 6

  init(_ sources: [String]) {
    self.sources = sources.count
    guard (1...SourceGroups.limit).contains(sources.count) else {
      (names, group) = (["within", "across"], [])
      return
    }
    var names: [String] = []
    var group = [UInt8](repeating: 0, count: sources.count * sources.count)
    for i in sources.indices {
      for j in i..<sources.count {
        group[i * sources.count + j] = UInt8(names.count)
        group[j * sources.count + i] = UInt8(names.count)
        names.append(sources.count == 1 ? "all" : sources[i] + "~" + sources[j])
      }
    }
    (self.names, self.group) = (names, group)
  }

  func of(_ first: UInt16, _ second: UInt16) -> Int {
    if group.isEmpty { return first == second ? 0 : 1 }
    return Int(group[Int(first) * sources + Int(second)])
  }

  /// Pairs of records there are in each group.
  func totals(_ sourceOf: [UInt16]) -> [Double] {
    var counts = [Double](repeating: 0, count: sources)
    for source in sourceOf { counts[Int(source)] += 1 }
    var totals = [Double](repeating: 0, count: names.count)
    if group.isEmpty {
      let all = Double(sourceOf.count) * Double(sourceOf.count - 1) / 2
      totals[0] = counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      totals[1] = all - totals[0]
      return totals
    }
    for i in 0..<sources {
      for j in i..<sources {
        let pairs = i == j ? counts[i] * (counts[i] - 1) / 2 : counts[i] * counts[j]
        totals[of(UInt16(i), UInt16(j))] += pairs
      }
    }
    return totals
  }
}
