/// How two people are siblings by birth, adoption or fostering, for the cases that are not plain.
struct PairRule {
  let index: KinIndex
  let person: Int32
  let relative: Int32

  init(index: KinIndex, _ person: Int32, _ relative: Int32) {
    self.index = index
    self.person = person
    self.relative = relative
  }

  func tie() -> (kind: Tie.Kind, because: KinReason, ended: DayRange?)? {
    if let birth = birthTie() { return (birth.0, birth.1, nil) }
    if let shared = adoptive() {
      return (.adoptive, .sharedByAdoption(shared[0], shared.count > 1 ? shared[1] : -1), nil)
    }
    return foster()
  }

  private func birthTie() -> (Tie.Kind, KinReason)? {
    let mine = readings(person)
    let theirs = readings(relative)
    let record = index.shareThinRecord(person, relative)
    var all: [(persons: [Int32], relatives: [Int32], kind: Tie.Kind?)] = []
    for one in mine {
      for other in theirs { all.append((one, other, PairRule.kind(one, other, record != nil))) }
    }
    if all.contains(where: { $0.kind != all[0].kind }) {
      return (.conflict, .readings(KinReadings(all)))
    }
    guard let kind = all[0].kind else { return nil }
    return (kind, reason(kind, all[0].persons, all[0].relatives, record))
  }

  private func readings(_ child: Int32) -> [[Int32]] {
    index.readings[child] ?? [index.parents(child, .birth)]
  }

  static func kind(_ one: [Int32], _ other: [Int32], _ isThinRecord: Bool) -> Tie.Kind? {
    switch one.filter(other.contains).count {
    case 0: isThinRecord ? .oneParentRecord : nil
    case 1 where one.count == 2 && other.count == 2: .half
    case 1: isThinRecord ? .oneParentRecord : .atLeastHalf
    default: .full
    }
  }

  private func reason(_ kind: Tie.Kind, _ mine: [Int32], _ theirs: [Int32], _ record: Int?)
    -> KinReason
  {
    if kind == .oneParentRecord, let record { return .thinRecord(record) }
    let shared = mine.filter(theirs.contains)
    if kind == .full { return .bothParents(shared[0], shared[1]) }
    if kind == .half {
      let others = (mine + theirs).filter { $0 != shared[0] }
      return .oneParent(shared[0], others: others[0], others[1])
    }
    let first = mine.count < 2 ? person : relative
    return .oneKnown(
      shared[0], notRecordedOf: first, mine.count < 2 && theirs.count < 2 ? relative : -1)
  }

  private func adoptive() -> [Int32]? {
    let isAdopted = [person, relative].contains { !index.parents($0, .adoptive).isEmpty }
    guard isAdopted else { return nil }
    let theirs = index.parents(relative, .legal)
    let shared = index.parents(person, .legal).filter(theirs.contains)
    return shared.isEmpty ? nil : shared
  }

  private func foster() -> (kind: Tie.Kind, because: KinReason, ended: DayRange?)? {
    let all: ParentKinds = [.birth, .adoptive, .foster]
    let (myFosters, theirFosters) = (
      index.parents(person, .foster), index.parents(relative, .foster)
    )
    let (mine, theirs) = (index.parents(person, all), index.parents(relative, all))
    let shared = mine.filter {
      theirs.contains($0) && (myFosters.contains($0) || theirFosters.contains($0))
    }
    guard !shared.isEmpty else { return nil }
    let ends = shared.map { end(person, $0).firstOf(end(relative, $0)) }
    let last = ends.max { ($0.last, $0.first) < ($1.last, $1.first) }
    return (
      .foster, .sharedByFostering(shared[0], shared.count > 1 ? shared[1] : -1),
      last.flatMap { $0.last == .max ? nil : $0 }
    )
  }

  /// When a child stopped being fostered by a parent; never, while it lasts or by birth.
  private func end(_ child: Int32, _ parent: Int32) -> DayRange {
    var latest: DayRange?
    for at in index.byChild.range(child) {
      let row = Int(index.byChild.values[at])
      guard index.population.parentage.parent[row] == parent,
        index.population.parentage.kind[row] != .step
      else { continue }
      let isFoster = index.population.parentage.kind[row] == .foster
      let end = isFoster ? index.population.parentage.periods[row]?.to ?? .never : .never
      latest = latest.map { ($0.last, $0.first) > (end.last, end.first) ? $0 : end } ?? end
    }
    return latest ?? .never
  }
}
