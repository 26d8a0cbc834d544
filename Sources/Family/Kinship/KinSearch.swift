/// Finds every pair of siblings and every step-parent of a population, by the definitions of the
/// `kith family` contract.
///
/// Each pair is met once, from its member numbered lower; rows come in the order of that member.
struct KinSearch {
  let index: KinIndex
  private let count: Int
  /// What is asked of each person stands together: memory is fetched once for it.
  private let people: [Person]
  private let couples: [Couple]
  private let byPartner: Grouped
  private let childrenOf: Grouped

  private struct Person {
    let born: DayRange
    let died: DayRange
    var pair = ParentPair()
    let isIntricate: Bool
  }

  private struct Couple {
    let one: Int32
    let other: Int32
    let span: CoupleSpan
    /// The start as stated: that of the span may follow from the partners' births.
    let stated: DayRange
  }

  /// The first two birth parents of a person, -1 for none.
  struct ParentPair {
    var first: Int32 = -1
    var second: Int32 = -1

    mutating func take(_ parent: Int32) {
      if first < 0 {
        first = parent
      } else if first != parent, second < 0 {
        second = parent
      }
    }

    @inline(__always)
    func has(_ parent: Int32) -> Bool { parent == first || parent == second }
  }

  init(_ population: Population) {
    index = KinIndex(population)
    count = population.count
    byPartner = index.byPartner
    let (spans, isIntricate) = (index.spans, index.isIntricate)
    couples = spans.indices.map { row in
      Couple(
        one: population.couples.one[row], other: population.couples.other[row], span: spans[row],
        stated: population.couples.start[row])
    }
    let parentage = population.parentage
    childrenOf = Grouped(
      keys: parentage.parent, values: parentage.child, count: population.count)
    var people = (0..<count).map { person in
      Person(
        born: population.born[person], died: population.died[person],
        isIntricate: isIntricate[person])
    }
    for row in parentage.child.indices where parentage.kind[row] == .birth {
      let (child, parent) = (Int(parentage.child[row]), parentage.parent[row])
      people[child].pair.take(parent)
    }
    self.people = people
  }

  /// Gives each row, both ways for siblings, once.
  func rows(_ take: (KinRow) -> Void) {
    var seen = [Int32](repeating: -1, count: count)
    var steps = StepFinds()
    for person in 0..<Int32(count) {
      if people[Int(person)].isIntricate {
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
    let pair = people[Int(person)].pair
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
      let theirs = people[Int(other)]
      if theirs.isIntricate {
        give(PairRule(index: index, person, other).tie(), person, other, take)
      } else {
        plainPair(person, pair, other, theirs.pair, parent, take)
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
    if people[Int(person)].isIntricate {
      let legal = index.parents(person, .legal)
      for parent in legal {
        findSteps(person, through: parent, &finds) { legal.contains($0) }
      }
      findStated(person, &finds)
    } else {
      let pair = people[Int(person)].pair
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
      let couple = couples[row]
      let partner = end & 1 == 0 ? couple.other : couple.one
      guard partner != parent else { continue }
      let span = couple.span
      let mine = people[Int(person)]
      let verdict = span.meets(born: mine.born, died: mine.died)
      if !isLegal(partner), partner != person {
        finds.takeParent(
          partner, verdict, span.ended, .couple(parent, partner, since: couple.stated))
      }
      for at in childrenOf.range(partner) {
        let other = childrenOf.values[at]
        guard other > person else { continue }
        let theirs = people[Int(other)]
        guard isStepCandidate(person, other, theirs, partner, isLegal) else { continue }
        let life = span.meets(born: theirs.born, died: theirs.died)
        finds.takeSibling(
          other, verdict.rank >= life.rank ? verdict : life, span.ended,
          .couple(parent, partner, since: couple.stated))
      }
    }
  }

  /// The partner is a legal parent of the other, and no legal parent is shared.
  @inline(__always)
  private func isStepCandidate(
    _ person: Int32, _ other: Int32, _ known: Person, _ partner: Int32,
    _ isLegal: (Int32) -> Bool
  ) -> Bool {
    guard known.isIntricate else {
      let pair = known.pair
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
