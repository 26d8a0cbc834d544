import Vocabulary

/// Gives every person a row: partners side by side, children below their parents.
///
/// Where both cannot be had (an uncle who married his niece), the children win and the partners
/// stand in different rows. A circle of parents cannot be drawn: its last line is left out and
/// said in a note.
struct Generations {
  private var group: [Int]
  /// Parents' groups to children's groups, by node.
  private var below: [Set<Int>]

  static func assign(
    _ plan: inout GenogramPlan, graph: FamilyGraph, focus: PersonID, day: Day
  ) {
    let count = plan.nodes.count
    var generations = Generations(
      group: Array(0..<count), below: Array(repeating: [], count: count))
    generations.takeChildLines(&plan, graph)
    for union in plan.unions where union.parents.count == 2 {
      generations.joinPartners(union.parents[0], union.parents[1])
    }
    var rows = generations.rows()
    generations.align(&rows, plan, graph, focus, day)
    let top = rows.min() ?? 0
    for node in 0..<count { plan.nodes[node].row = rows[node] - top }
    for union in plan.unions.indices {
      plan.unions[union].row = plan.unions[union].parents.map { plan.nodes[$0].row }.max() ?? 0
    }
  }

  private mutating func takeChildLines(_ plan: inout GenogramPlan, _ graph: FamilyGraph) {
    for union in plan.unions.indices {
      let parents = plan.unions[union].parents
      var kept: [GenogramPlan.ChildLine] = []
      for line in plan.unions[union].children {
        let isCircle = parents.contains { $0 == line.child || reaches(line.child, $0) }
        guard isCircle else {
          for parent in parents { below[parent].insert(line.child) }
          kept.append(line)
          continue
        }
        let name = plan.person(line.child).flatMap { graph.names[$0] } ?? Member.noName
        plan.notes.append("Not drawn: stated parents of \(name) go round in a circle.")
      }
      plan.unions[union].children = kept
    }
  }

  private mutating func joinPartners(_ one: Int, _ other: Int) {
    let (first, second) = (group[one], group[other])
    guard first != second, !reaches(one, other), !reaches(other, one) else { return }
    for node in group.indices where group[node] == second { group[node] = first }
  }

  /// Does a way down lead from the group of one node to the group of another?
  private func reaches(_ start: Int, _ goal: Int) -> Bool {
    var seen: Set<Int> = []
    var rest = [group[start]]
    while let next = rest.popLast() {
      guard seen.insert(next).inserted else { continue }
      for node in group.indices where group[node] == next {
        for child in below[node] {
          if group[child] == group[goal] { return true }
          rest.append(group[child])
        }
      }
    }
    return false
  }

  /// Longest way down from the eldest; those without parents stand just above their children.
  private func rows() -> [Int] {
    var rows = Array(repeating: 0, count: group.count)
    var moved = true
    while moved {
      moved = false
      for node in group.indices {
        for child in below[node] where rows[child] <= rows[node] {
          for other in group.indices where group[other] == group[child] {
            rows[other] = max(rows[other], rows[node] + 1)
          }
          moved = true
        }
      }
    }
    let hasParents = Set(below.joined().map { group[$0] })
    for top in Set(group).subtracting(hasParents) {
      let members = group.indices.filter { group[$0] == top }
      guard let lowest = members.flatMap({ below[$0] }).map({ rows[$0] }).min() else { continue }
      for member in members { rows[member] = lowest - 1 }
    }
    return rows
  }

  /// Moves families that no line joins to the focus so that children stand with children.
  private func align(
    _ rows: inout [Int], _ plan: GenogramPlan, _ graph: FamilyGraph, _ focus: PersonID, _ day: Day
  ) {
    guard let home = plan.nodeOfPerson[focus] else { return }
    let components = components()
    let focusIsChild = graph.member(focus).map { graph.isChild($0, on: day) } ?? true
    let childRow = focusIsChild ? rows[home] : rows[home] + 1
    for component in Set(components) where component != components[home] {
      let members = rows.indices.filter { components[$0] == component }
      let shift = (-6...6).min { left, right in
        let (first, second) = (strain(left), strain(right))
        return (first, abs(left), left) < (second, abs(right), right)
      }!
      for member in members { rows[member] += shift }

      func strain(_ shift: Int) -> Int {
        members.reduce(0) { sum, node in
          let member = plan.person(node).flatMap { graph.member($0) }
          let isChild = member.map { graph.isChild($0, on: day) } ?? false
          let wanted = isChild ? childRow : childRow - 1
          return sum + abs(rows[node] + shift - wanted)
        }
      }
    }
  }

  private func components() -> [Int] {
    var component = group
    var changed = true
    while changed {
      changed = false
      for node in group.indices {
        let near = below[node] + group.indices.filter { group[$0] == group[node] }
        for other in near where component[other] != component[node] {
          let least = min(component[other], component[node])
          component[other] = least
          component[node] = least
          changed = true
        }
      }
    }
    return component
  }
}
