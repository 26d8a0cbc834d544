/// The ways in which a child's birth parents can all be true, for children with more than two.
///
/// Each family record is one reading; where a record itself has more than two, and where parents
/// come without records, every pair of a mother and a father is one (a parent of unknown sex can
/// be either). None is preferred.
struct BirthParentReadings {
  let population: Population
  let byChild: Grouped

  func readings(of children: [Int32]) -> [Int32: [[Int32]]] {
    let crowded = children.filter { birthParents($0).count > 2 }
    guard !crowded.isEmpty else { return [:] }
    var recorded: [Int32: [[Int32]]] = [:]
    let wanted = Set(crowded)
    for record in population.records {
      for child in record.children where wanted.contains(child.child) {
        if !child.parents.isEmpty { recorded[child.child, default: []].append(child.parents) }
      }
    }
    var found: [Int32: [[Int32]]] = [:]
    for child in crowded { found[child] = readings(child, recorded[child] ?? []) }
    return found
  }

  private func readings(_ child: Int32, _ recorded: [[Int32]]) -> [[Int32]] {
    let all = birthParents(child)
    let isCovered = Set(recorded.joined()) == Set(all)
    let sets = isCovered ? recorded : [all]
    var found: [[Int32]] = []
    for set in sets.flatMap(couples) {
      let reading = set.sorted()
      if !found.contains(reading) { found.append(reading) }
    }
    return found
  }

  private func couples(_ parents: [Int32]) -> [[Int32]] {
    guard parents.count > 2 else { return [parents] }
    var found: [[Int32]] = []
    for (index, one) in parents.enumerated() {
      for other in parents[(index + 1)...] {
        let (left, right) = (population.sexes[Int(one)], population.sexes[Int(other)])
        if left == .unknown || left != right { found.append([one, other]) }
      }
    }
    let covered = Set(found.joined())
    return found + parents.filter { !covered.contains($0) }.map { [$0] }
  }

  private func birthParents(_ child: Int32) -> [Int32] {
    var found: [Int32] = []
    for at in byChild.range(child) {
      let row = Int(byChild.values[at])
      guard population.parentage.kind[row] == .birth else { continue }
      let parent = population.parentage.parent[row]
      if !found.contains(parent) { found.append(parent) }
    }
    return found
  }
}
