import Vocabulary

/// Turns a family graph into a plan: who is drawn, which unions there are, and in which row.
struct GenogramPlanner {
  let graph: FamilyGraph
  let focus: PersonID
  let shown: [PersonID]
  let day: Day

  private struct Key: Hashable {
    var parents: [PersonID]
    var hasUnrecorded: Bool
  }

  func plan() -> GenogramPlan {
    var plan = GenogramPlan()
    for person in shown {
      plan.nodeOfPerson[person] = plan.nodes.count
      plan.nodes.append(.init(content: .person(person), row: 0))
    }
    rankBirths(&plan)
    var index: [Key: Int] = [:]
    addPartnerships(&plan, &index)
    for child in shown { addChildLines(of: child, &plan, &index) }
    Generations.assign(&plan, graph: graph, focus: focus, day: day)
    addUnrecorded(&plan, index)
    addPassages(&plan)
    return plan
  }

  private func rankBirths(_ plan: inout GenogramPlan) {
    func key(_ person: PersonID) -> (Int, Int) {
      let member = graph.member(person)
      return (member?.isUnborn == true ? 1 : 0, member?.born?.sortDay.number ?? .max)
    }
    let ordered = shown.sorted {
      let (left, right) = (key($0), key($1))
      return left == right ? $0 < $1 : left < right
    }
    for (rank, person) in ordered.enumerated() { plan.birthRank[plan.nodeOfPerson[person]!] = rank }
  }

  private func addPartnerships(_ plan: inout GenogramPlan, _ index: inout [Key: Int]) {
    for partnership in graph.partnerships {
      let couple = [partnership.first, partnership.second]
      guard couple.allSatisfy({ plan.nodeOfPerson[$0] != nil }) else { continue }
      let union = self.union(Key(parents: couple, hasUnrecorded: false), &plan, &index)
      plan.unions[union].partnerships.append(partnership)
      plan.unions[union].isUnstated = false
      plan.unions[union].isEndedByDeath = couple.contains { graph.member($0)?.isDead == true }
      if let from = partnership.from {
        plan.unions[union].began = min(plan.unions[union].began, from.sortDay.number)
      }
    }
  }

  private func union(_ key: Key, _ plan: inout GenogramPlan, _ index: inout [Key: Int]) -> Int {
    if let known = index[key] { return known }
    index[key] = plan.unions.count
    let parents = key.parents.map { plan.nodeOfPerson[$0]! }
    plan.unions.append(
      .init(
        parents: parents, row: 0, legs: parents, children: [], partnerships: [],
        isUnstated: key.parents.count == 2, began: .max))
    return plan.unions.count - 1
  }

  private func addChildLines(
    of child: PersonID, _ plan: inout GenogramPlan, _ index: inout [Key: Int]
  ) {
    for line in lines(to: child) {
      let parents = line.parents.filter { plan.nodeOfPerson[$0] != nil }
      guard !parents.isEmpty else { continue }
      // Only a parent nobody recorded is drawn as such, not one outside the picture.
      let lacksOne = line.kind == .birth && line.parents.count == 1
      let key = Key(parents: parents, hasUnrecorded: lacksOne)
      let union = self.union(key, &plan, &index)
      let node = plan.nodeOfPerson[child]!
      guard !plan.unions[union].children.contains(where: { $0.child == node }) else { continue }
      plan.unions[union].children.append(
        .init(child: node, entry: node, kind: line.kind, isDoubtful: line.isDoubtful))
      if let born = graph.member(child)?.born?.sortDay.number {
        plan.unions[union].began = min(plan.unions[union].began, born)
      }
    }
  }

  private struct Line {
    var parents: [PersonID]
    var kind: ParentTie.Kind
    var isDoubtful: Bool
  }

  private func lines(to child: PersonID) -> [Line] {
    let readings = BirthReadings(graph: graph).readings(of: child).filter { !$0.isEmpty }
    let birth = readings.map { parents in
      let ties = parents.compactMap { graph.parentTie(child, $0, [.birth]) }
      return Line(
        parents: parents.sorted(), kind: .birth,
        isDoubtful: readings.count > 1 || ties.contains(where: \.isOnlyAlleged))
    }
    let legal = graph.parents(child, [.birth, .adoptive])
    let steps = graph.parents(child, [.step]).subtracting(legal).filter { step in
      graph.partners(step).isDisjoint(with: legal)
    }
    return birth + couples(of: child, .adoptive) + couples(of: child, .foster)
      + steps.sorted().map { Line(parents: [$0], kind: .step, isDoubtful: false) }
  }

  /// Adopters or foster carers of a child: a couple together where they are one, else each alone.
  private func couples(of child: PersonID, _ kind: ParentTie.Kind) -> [Line] {
    var rest = graph.parents(child, [kind]).sorted()
    var found: [Line] = []
    while let first = rest.first {
      rest.removeFirst()
      let partner = rest.first { graph.partners(first).contains($0) }
      let other = partner ?? (rest.count == 1 && found.isEmpty ? rest[0] : nil)
      rest.removeAll { $0 == other }
      let ties = [first, other].compactMap { $0 }.compactMap {
        graph.parentTie(child, $0, [kind])
      }
      found.append(
        Line(
          parents: ties.map(\.parent), kind: kind,
          isDoubtful: ties.contains(where: \.isOnlyAlleged)))
    }
    return found
  }

  private func addUnrecorded(_ plan: inout GenogramPlan, _ index: [Key: Int]) {
    for union in index.filter({ $0.key.hasUnrecorded }).values.sorted() {
      guard !plan.unions[union].children.isEmpty else { continue }
      let count = plan.unions[union].children.count
      plan.nodes.append(
        .init(content: .unrecorded(children: count), row: plan.unions[union].row))
      plan.unions[union].parents.append(plan.nodes.count - 1)
      plan.unions[union].legs.append(plan.nodes.count - 1)
    }
  }

  /// Keeps a way free through every row that a line has to pass.
  private func addPassages(_ plan: inout GenogramPlan) {
    for union in plan.unions.indices {
      let row = plan.unions[union].row
      for (side, parent) in plan.unions[union].parents.enumerated() {
        let end = chain(from: parent, through: row, union: union, child: nil, &plan)
        plan.unions[union].legs[side] = end
      }
      for line in plan.unions[union].children.indices {
        let child = plan.unions[union].children[line].child
        guard plan.nodes[child].row > row + 1 else { continue }
        plan.nodes.append(.init(content: .passage, row: row + 1))
        let entry = plan.nodes.count - 1
        plan.birthRank[entry] = plan.birthRank[child]
        plan.unions[union].children[line].entry = entry
        let end = chain(
          from: entry, through: plan.nodes[child].row - 1, union: union, child: child, &plan)
        plan.hops.append(.init(upper: end, lower: child, union: union, child: child))
      }
    }
  }

  private func chain(
    from start: Int, through row: Int, union: Int, child: Int?, _ plan: inout GenogramPlan
  ) -> Int {
    var last = start
    while plan.nodes[last].row < row {
      plan.nodes.append(.init(content: .passage, row: plan.nodes[last].row + 1))
      plan.hops.append(
        .init(upper: last, lower: plan.nodes.count - 1, union: union, child: child))
      last = plan.nodes.count - 1
    }
    return last
  }
}
