/// A population's parents, children and couples, found by person. A class, so that a pair that is
/// looked at closely costs one reference to hold.
final class KinIndex {
  let population: Population
  private let parentOfRow: [Int32]
  private let kindOfRow: [Population.ParentKind]
  /// Rows of parentage by child, and by parent.
  let byChild: Grouped
  let byParent: Grouped
  /// Rows of couples by either partner: row `r` is `2 r` under the one, `2 r + 1` under the other.
  let byPartner: Grouped
  /// When each couple was together, deaths included.
  let spans: [CoupleSpan]
  /// Records with fewer than two parents, by child.
  let thinRecords: [Int32: [Int]]
  /// Ways in which a child's birth parents can be so, for children with more than two.
  let readings: [Int32: [[Int32]]]
  /// True for a person with parents other than by birth, or more than two by birth.
  let isIntricate: [Bool]

  init(_ population: Population) {
    self.population = population
    let count = population.count
    parentOfRow = population.parentage.parent
    kindOfRow = population.parentage.kind
    byChild = Grouped(keys: population.parentage.child, count: count)
    byParent = Grouped(keys: population.parentage.parent, count: count)
    let couples = population.couples
    var partners: [Int32] = []
    partners.reserveCapacity(couples.one.count * 2)
    for row in couples.one.indices {
      partners.append(couples.one[row])
      partners.append(couples.other[row])
    }
    byPartner = Grouped(keys: partners, count: count)
    spans = CoupleSpan.all(population)
    thinRecords = KinIndex.thinRecords(population)
    var intricate = [Bool](repeating: false, count: count)
    let (kinds, children) = (population.parentage.kind, population.parentage.child)
    for row in kinds.indices where kinds[row] != .birth { intricate[Int(children[row])] = true }
    var crowded: [Int32] = []
    for child in 0..<count where byChild.starts[child + 1] - byChild.starts[child] > 2 {
      intricate[child] = true
      crowded.append(Int32(child))
    }
    for child in thinRecords.keys { intricate[Int(child)] = true }
    isIntricate = intricate
    readings = BirthParentReadings(population: population, byChild: byChild).readings(of: crowded)
  }

  private static func thinRecords(_ population: Population) -> [Int32: [Int]] {
    var found: [Int32: [Int]] = [:]
    for (index, record) in population.records.enumerated()
    where record.parents.count < 2 && record.children.count > 1 {
      for child in record.children { found[child.child, default: []].append(index) }
    }
    return found
  }

  /// Parents of the given kinds, each once, in the order stated.
  func parents(_ child: Int32, _ kinds: ParentKinds) -> [Int32] {
    var found: [Int32] = []
    for at in byChild.range(child) {
      let row = Int(byChild.values[at])
      let parent = parentOfRow[row]
      if kinds.contains(kindOfRow[row]), !found.contains(parent) {
        found.append(parent)
      }
    }
    return found
  }

  /// Do both stand as children by birth in one record with fewer than two parents?
  func shareThinRecord(_ one: Int32, _ other: Int32) -> Int? {
    guard let mine = thinRecords[one], let theirs = thinRecords[other] else { return nil }
    return mine.first { theirs.contains($0) }
  }
}

/// Some of the four ways of being a parent.
struct ParentKinds: OptionSet {
  let rawValue: UInt8
  static let birth = ParentKinds(rawValue: 1)
  static let adoptive = ParentKinds(rawValue: 2)
  static let foster = ParentKinds(rawValue: 4)
  static let step = ParentKinds(rawValue: 8)
  static let legal: ParentKinds = [.birth, .adoptive]

  @inline(__always)
  func contains(_ kind: Population.ParentKind) -> Bool { rawValue & (1 << kind.rawValue) != 0 }
}
