/// Finds every pair of siblings and every step-parent of a population, by the definitions of the
/// `kith family` contract.
///
/// Each pair is met once, from its member numbered lower; rows come in the order of that member.
struct KinSearch {
  let index: KinIndex
  private let count: Int
  private let born: [DayRange]
  private let died: [DayRange]
  private let ones: [Int32]
  private let others: [Int32]
  private let spans: [CoupleSpan]
  private let isIntricate: [Bool]
  private let byPartner: Grouped
  private let childrenOf: Grouped
  /// The first two birth parents of each person, -1 for none.
  private let parentPairs: [ParentPair]

  struct ParentPair {
    var first: Int32 = -1
    var second: Int32 = -1

    @inline(__always)
    func has(_ parent: Int32) -> Bool { parent == first || parent == second }
  }

  init(_ population: Population) {
    index = KinIndex(population)
    count = population.count
    (born, died) = (population.born, population.died)
    (ones, others) = (population.couples.one, population.couples.other)
    (spans, byPartner) = (index.spans, index.byPartner)
    isIntricate = index.isIntricate
    let parentage = population.parentage
    childrenOf = Grouped(
      keys: parentage.parent, values: parentage.child, count: population.count)
    var pairs = [ParentPair](repeating: ParentPair(), count: population.count)
    for row in parentage.child.indices where parentage.kind[row] == .birth {
      let (child, parent) = (Int(parentage.child[row]), parentage.parent[row])
      if pairs[child].first < 0 {
        pairs[child].first = parent
      } else if pairs[child].first != parent, pairs[child].second < 0 {
        pairs[child].second = parent
      }
    }
    parentPairs = pairs
  }

  /// Gives each row, both ways for siblings, once.
  func rows(_ take: (KinRow) -> Void) {
    var seen = [Int32](repeating: -1, count: count)
    var steps = StepFinds()
    for person in 0..<Int32(count) {
      if isIntricate[Int(person)] {
        intricate(person, &seen, take)
      } else {
        plain(person, &seen, take)
      }
      steps.begin()
      findSteps(person, &steps)
      give(steps, of: person, take)
    }
  }

  // MARK: Siblings by birth, adoption and fostering

  @inline(__always)
  private func plain(_ person: Int32, _ seen: inout [Int32], _ take: (KinRow) -> Void) {
    let pair = parentPairs[Int(person)]
    if pair.first >= 0 { plain(person, pair, through: pair.first, &seen, take) }
    if pair.second >= 0 { plain(person, pair, through: pair.second, &seen, take) }
  }

  @inline(__always)
  private func plain(
    _ person: Int32, _ pair: ParentPair, through parent: Int32, _ seen: inout [Int32],
    _ take: (KinRow) -> Void
  ) {
    for at in childrenOf.range(parent) {
      let other = childrenOf.values[at]
      guard other > person, seen[Int(other)] != person else { continue }
      seen[Int(other)] = person
      if isIntricate[Int(other)] {
        give(PairRule(index: index, person, other).tie(), person, other, take)
      } else {
        plainPair(person, pair, other, parentPairs[Int(other)], parent, take)
      }
    }
  }

  /// Both have at most two parents and all by birth; `shared` is one they share.
  @inline(__always)
  private func plainPair(
    _ person: Int32, _ mine: ParentPair, _ other: Int32, _ theirs: ParentPair, _ shared: Int32,
    _ take: (KinRow) -> Void
  ) {
    let myOther = mine.first == shared ? mine.second : mine.first
    let theirOther = theirs.first == shared ? theirs.second : theirs.first
    if myOther >= 0, theirOther >= 0 {
      let isFull = myOther == theirOther
      give(
        isFull
          ? (.full, .bothParents(mine.first, mine.second), nil)
          : (.half, .oneParent(shared, others: myOther, theirOther), nil), person, other, take)
    } else {
      let first = myOther < 0 ? person : other
      let second = myOther < 0 && theirOther < 0 ? other : -1
      give(
        (.atLeastHalf, .oneKnown(shared, notRecordedOf: first, second), nil), person, other, take)
    }
  }

  private func intricate(_ person: Int32, _ seen: inout [Int32], _ take: (KinRow) -> Void) {
    for parent in index.parents(person, [.birth, .adoptive, .foster]) {
      for at in childrenOf.range(parent) {
        let other = childrenOf.values[at]
        guard other > person, seen[Int(other)] != person else { continue }
        seen[Int(other)] = person
        give(PairRule(index: index, person, other).tie(), person, other, take)
      }
    }
    for record in index.thinRecords[person] ?? [] {
      for child in index.population.records[record].children {
        guard child.child > person, seen[Int(child.child)] != person else { continue }
        seen[Int(child.child)] = person
        give(PairRule(index: index, person, child.child).tie(), person, child.child, take)
      }
    }
  }

  @inline(__always)
  private func give(
    _ found: (kind: Tie.Kind, because: KinReason, ended: DayRange?)?, _ person: Int32,
    _ other: Int32, _ take: (KinRow) -> Void
  ) {
    guard let found else { return }
    take(
      KinRow(
        person: person, relative: other, kind: found.kind, because: found.because,
        ended: found.ended))
    take(
      KinRow(
        person: other, relative: person, kind: found.kind, because: found.because.turned,
        ended: found.ended))
  }

  // MARK: Steps

  private func findSteps(_ person: Int32, _ finds: inout StepFinds) {
    if isIntricate[Int(person)] {
      let legal = index.parents(person, .legal)
      for parent in legal {
        findSteps(person, through: parent, &finds) { legal.contains($0) }
      }
      findStated(person, &finds)
    } else {
      let pair = parentPairs[Int(person)]
      if pair.first >= 0 { findSteps(person, through: pair.first, &finds) { pair.has($0) } }
      if pair.second >= 0 { findSteps(person, through: pair.second, &finds) { pair.has($0) } }
    }
  }

  @inline(__always)
  private func findSteps(
    _ person: Int32, through parent: Int32, _ finds: inout StepFinds,
    _ isLegal: (Int32) -> Bool
  ) {
    for at in byPartner.range(parent) {
      let end = Int(byPartner.values[at])
      let row = end >> 1
      let partner = end & 1 == 0 ? others[row] : ones[row]
      guard partner != parent else { continue }
      let span = spans[row]
      let verdict = span.meets(born: born[Int(person)], died: died[Int(person)])
      if !isLegal(partner), partner != person {
        finds.takeParent(partner, verdict, span.ended, .couple(parent, partner, row: row))
      }
      for at in childrenOf.range(partner) {
        let other = childrenOf.values[at]
        guard other > person, isStepCandidate(person, other, partner, isLegal) else { continue }
        let theirs = span.meets(born: born[Int(other)], died: died[Int(other)])
        finds.takeSibling(
          other, verdict.rank >= theirs.rank ? verdict : theirs, span.ended,
          .couple(parent, partner, row: row))
      }
    }
  }

  /// The partner is a legal parent of the other, and no legal parent is shared.
  @inline(__always)
  private func isStepCandidate(
    _ person: Int32, _ other: Int32, _ partner: Int32, _ isLegal: (Int32) -> Bool
  ) -> Bool {
    guard isIntricate[Int(other)] else {
      let pair = parentPairs[Int(other)]
      return !(pair.first >= 0 && isLegal(pair.first))
        && !(pair.second >= 0 && isLegal(pair.second))
    }
    let theirs = index.parents(other, .legal)
    return theirs.contains(partner) && !theirs.contains(where: isLegal)
      && index.shareThinRecord(person, other) == nil
  }

  /// A stated step-parent is one, unless the dates stated with it miss the child's life.
  private func findStated(_ child: Int32, _ finds: inout StepFinds) {
    let population = index.population
    for at in index.byChild.range(child) {
      let row = Int(index.byChild.values[at])
      guard population.parentage.kind[row] == .step else { continue }
      let period = population.parentage.periods[row]
      let span = CoupleSpan(start: period?.from ?? .unknown, end: period?.to ?? .never)
      let verdict = span.meets(
        born: population.born[Int(child)], died: population.died[Int(child)])
      finds.takeParent(
        population.parentage.parent[row], verdict == .refuted ? .refuted : .certain, span.ended,
        .statedStep)
    }
  }

  private func give(_ finds: StepFinds, of person: Int32, _ take: (KinRow) -> Void) {
    for find in finds.siblings {
      take(find.row(.step, person))
      var back = find
      back.because = find.because.turned
      back.relative = person
      take(back.row(.step, find.relative))
    }
    for find in finds.parents { take(find.row(.stepParent, person)) }
  }
}
