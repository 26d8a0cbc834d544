/// Who of a population belongs in one picture: the nearest of one person's kin.
struct FamilyNeighbourhood {
  private let population: Population
  private let byChild: Grouped
  private let byParent: Grouped
  private let byOne: Grouped
  private let byOther: Grouped

  init(_ population: Population) {
    self.population = population
    let count = population.count
    byChild = Grouped(keys: population.parentage.child, count: count)
    byParent = Grouped(keys: population.parentage.parent, count: count)
    byOne = Grouped(keys: population.couples.one, count: count)
    byOther = Grouped(keys: population.couples.other, count: count)
  }

  /// Partners, parents and children of somebody, each once.
  func near(_ person: Int32) -> [Int32] {
    let couples = population.couples
    let parentage = population.parentage
    let found =
      byOne.range(person).map { couples.other[Int(byOne.values[$0])] }
      + byOther.range(person).map { couples.one[Int(byOther.values[$0])] }
      + byChild.range(person).map { parentage.parent[Int(byChild.values[$0])] }
      + byParent.range(person).map { parentage.child[Int(byParent.values[$0])] }
    var seen: Set<Int32> = [person]
    return found.filter { seen.insert($0).inserted }
  }

  func partnerCount(_ person: Int32) -> Int {
    let couples = population.couples
    let all =
      byOne.range(person).map { couples.other[Int(byOne.values[$0])] }
      + byOther.range(person).map { couples.one[Int(byOther.values[$0])] }
    return Set(all).subtracting([person]).count
  }

  /// The nearest by steps along ties, nearest first, at most `limit` people.
  func around(_ focus: Int32, limit: Int) -> [Int32] {
    var found = [focus]
    var seen: Set<Int32> = [focus]
    var at = 0
    while at < found.count, found.count < limit {
      for next in near(found[at]) where found.count < limit && seen.insert(next).inserted {
        found.append(next)
      }
      at += 1
    }
    return found
  }
}
