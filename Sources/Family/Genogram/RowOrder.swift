import Vocabulary

/// Orders each row from left to right so that the picture costs its reader least.
///
/// Several starts, each improved by moving runs of up to four nodes within their row until
/// nothing gets better; the cheapest wins, the first of equals. No chance in it.
struct RowOrder {
  let plan: GenogramPlan
  let cost: OrderCost
  /// Nil when the person in focus is not drawn.
  let focus: Int?
  /// Bounds the work for very large families, counted in orders looked at for each start.
  private let limit = 3500
  /// Children of each union in birth order.
  private let eldest: [[Int]]

  init(plan: GenogramPlan, cost: OrderCost, focus: Int?) {
    self.plan = plan
    self.cost = cost
    self.focus = focus
    eldest = plan.unions.map { plan.inBirthOrder($0.children).map(\.entry) }
      .filter { $0.count > 1 }
  }

  func rows() -> [[Int]] {
    var best: (cost: Int, rows: [[Int]])?
    for start in starts() {
      let found = improved(start)
      if best.map({ found.cost < $0.cost }) ?? true { best = found }
    }
    return best?.rows ?? []
  }

  private func starts() -> [[[Int]]] {
    let first = [focus].compactMap { $0 }
    let walks = [walk(from: first, reversed: false), walk(from: first, reversed: true)]
    let parents = plan.unions.filter { $0.children.contains { $0.child == focus } }
      .flatMap(\.parents)
    let fromParents = walk(from: parents.sorted(), reversed: false)
    return (walks + [fromParents]).map(eldestFirst) + [
      eldestFirst(fromParents.map { $0.reversed() })
    ]
  }

  /// Rows filled by going from relative to relative: partners in time, then their children.
  private func walk(from first: [Int], reversed: Bool) -> [[Int]] {
    var rows = Array(repeating: [Int](), count: plan.rowCount)
    var seen: Set<Int> = []
    let inTime = plan.unions.indices.sorted {
      (plan.unions[$0].began, $0) < (plan.unions[$1].began, $1)
    }
    let order = reversed ? inTime.reversed() : inTime
    func visit(_ node: Int) {
      guard seen.insert(node).inserted else { return }
      for index in order where plan.unions[index].children.contains(where: { $0.entry == node }) {
        plan.unions[index].legs.forEach(visit)
      }
      let own = order.filter { plan.unions[$0].legs.contains(node) }
      let earlier = own.dropLast(own.count > 1 ? 1 : 0)
      if own.count > 1 {
        for index in earlier { plan.unions[index].legs.forEach(visit) }
      }
      rows[plan.nodes[node].row].append(node)
      for index in own { plan.unions[index].legs.forEach(visit) }
      for index in own {
        plan.inBirthOrder(plan.unions[index].children).forEach { visit($0.entry) }
      }
      for hop in plan.hops where hop.upper == node || hop.lower == node {
        visit(hop.upper)
        visit(hop.lower)
      }
    }
    (first + Array(plan.nodes.indices)).forEach(visit)
    return rows
  }

  /// Puts the children of each union, in the places they hold, in birth order.
  private func eldestFirst(_ rows: [[Int]]) -> [[Int]] {
    var rows = rows
    var place = Array(repeating: -1, count: plan.nodes.count)
    var rowOf = place
    for (index, row) in rows.enumerated() {
      for (at, node) in row.enumerated() { (rowOf[node], place[node]) = (index, at) }
    }
    for _ in 0..<3 {
      var isSettled = true
      for entries in eldest
      where zip(entries, entries.dropFirst()).contains(where: { one, other in
        rowOf[one] == rowOf[other] && place[one] > place[other]
      }) {
        isSettled = false
        for row in Set(entries.map { rowOf[$0] }).sorted() {
          let own = entries.filter { rowOf[$0] == row }
          for (at, node) in zip(own.map { place[$0] }.sorted(), own) {
            rows[row][at] = node
            place[node] = at
          }
        }
      }
      if isSettled { break }
    }
    return rows
  }

  private func improved(_ start: [[Int]]) -> (cost: Int, rows: [[Int]]) {
    var tally = OrderTally(cost, start)
    var looked = 0
    var moved = true
    while moved, looked < limit {
      moved = false
      for row in start.indices {
        let count = tally.rows[row].count
        for length in 1...4 where length < count {
          for from in 0...(count - length) {
            for to in 0...(count - length) where to != from && looked < limit {
              looked += 1
              let changed = RowOrder.moved(tally.rows[row], from: from, length: length, to: to)
              if tally.take(changed, in: row) { moved = true }
            }
          }
        }
        if let better = mirrored(row, tally) { (tally, moved) = (better, true) }
      }
    }
    assert(
      tally.total == OrderTally(cost, tally.rows).total, "a part of the cost was kept too long")
    return (tally.total, tally.rows)
  }

  /// A row, or the row with all below it, the other way round, where that costs less.
  private func mirrored(_ row: Int, _ tally: OrderTally) -> OrderTally? {
    var mirrored = tally.rows
    mirrored[row].reverse()
    var whole = tally.rows
    for index in row..<whole.count { whole[index].reverse() }
    return [mirrored, eldestFirst(whole)].lazy.map { OrderTally(cost, $0) }
      .first { $0.total < tally.total }
  }

  static func moved(_ row: [Int], from: Int, length: Int, to: Int) -> [Int] {
    let run = row[from..<(from + length)]
    var rest = row
    rest.removeSubrange(from..<(from + length))
    rest.insert(contentsOf: run, at: to)
    return rest
  }
}
