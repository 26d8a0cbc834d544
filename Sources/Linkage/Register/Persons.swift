/// Puts records together into people, from the surest pair down, and never joins two groups only
/// because one pair of their records is alike.
struct Persons {
  let scorer: PairScorer
  let threshold: Double
  /// By source: true where nobody stands twice in it.
  private let isDuplicateFree: [Bool]

  /// Most pairs between two groups that are looked at.
  static let looked = 64
  /// Bounds of what one pair can say for or against joining two groups.
  static let bounds = -16.0...8.0
  /// What pairs between two large groups must say on average. A single record need only not be
  /// spoken against: the larger both groups are, the less one pair between them proves.
  static let needed = 5.0

  init(_ scorer: PairScorer, _ model: LinkModel, _ sources: [String]) {
    self.scorer = scorer
    threshold = model.threshold
    isDuplicateFree = sources.map { model.duplicateFree.contains($0) }
  }

  /// Each record's person: the lowest of its records.
  func group(_ links: [PairLink]) -> GroupedRecords {
    let strong = surestFirst(links)
    var people = GroupedRecords(count: scorer.comparer.count)
    var batch = PairBatch()
    var held: [PairLink] = []
    for at in strong {
      let link = links[Int(at)]
      let (first, second) = (people.person(link.left), people.person(link.right))
      guard first != second else { continue }
      let isSingle = people.count(first) == 1 && people.count(second) == 1
      if isSingle && !isDuplicateFree.contains(true)
        || mayJoin(people.records(first), people.records(second), &batch)
      {
        people.join(first, second)
      } else {
        held.append(link)
      }
    }
    people.held = held
    return people
  }

  /// Places of the pairs at or above the threshold, surest first, earlier first where as sure.
  private func surestFirst(_ links: [PairLink]) -> [UInt32] {
    let least = Logarithm.odds(natural: threshold)
    var keys: [UInt64] = []
    for (at, link) in links.enumerated() where Double(link.odds) >= least {
      // A float's bits, turned so that they are ordered as numbers are, and upside down.
      let bits = link.odds.bitPattern
      let ordered = bits >> 31 == 0 ? ~(bits | 1 << 31) : bits
      keys.append(UInt64(ordered) << 32 | UInt64(at))
    }
    keys.sort()
    return keys.map { UInt32(truncatingIfNeeded: $0) }
  }

  private func mayJoin(_ first: [UInt32], _ second: [UInt32], _ batch: inout PairBatch) -> Bool {
    if isTwiceInOne(first, second) { return false }
    guard first.count * second.count > 1 else { return true }
    batch.removeAll()
    for record in first + second { _ = batch.add(record) }
    let step = max(1, first.count * second.count / Persons.looked)
    var at = 0
    while at < first.count * second.count {
      batch.pair(UInt32(at / second.count), UInt32(first.count + at % second.count))
      at += step
    }
    scorer.comparer.compare(&batch)
    var sum = 0.0
    for pair in 0..<batch.count { sum += evidence(batch, pair) }
    let needed = Persons.needed * (1 - 1 / Double(min(first.count, second.count)))
    guard sum / Double(batch.count) > needed else { return false }
    return !contradict(first, second, &batch)
  }

  /// For or against one person, leaving aside how few pairs of records are one person's.
  private func evidence(_ batch: PairBatch, _ pair: Int) -> Double {
    let (left, right) = batch.numbers(pair)
    let pattern = batch.patterns[pair]
    let group = scorer.group(left, right)
    var logs = scorer.weights.logs(pattern, group)
    logs[3] += scorer.commonness.adjustment(left, right, pattern, scorer.comparer, scorer.weights)
    let against = max(logs[3], logs[1] - 4, logs[2] - 2)
    return min(max(logs[0] - against, Persons.bounds.lowerBound), Persons.bounds.upperBound)
  }

  /// True when both hold records of one source in which nobody stands twice.
  private func isTwiceInOne(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    guard isDuplicateFree.contains(true) else { return false }
    let sources = scorer.comparer.sourceOf
    let held = Set(first.map { sources[Int($0)] }.filter { isDuplicateFree[Int($0)] })
    return second.contains { held.contains(sources[Int($0)]) }
  }
}
