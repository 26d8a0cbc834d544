/// An order of the rows with what it costs, kept by its parts: a change of one row is paid for by
/// that row and the lines above and below it alone.
struct OrderTally {
  private let cost: OrderCost
  private(set) var rows: [[Int]]
  private(set) var total = 0
  private var place: [Int]
  private var x: [Int]
  private var within: [Int] = []
  private var below: [Int] = []
  private var pairs = 0

  init(_ cost: OrderCost, _ rows: [[Int]]) {
    self.cost = cost
    self.rows = rows
    place = Array(repeating: 0, count: cost.nodeCount)
    x = place
    for row in rows { stand(row) }
    within = rows.indices.map { cost.within($0, rows[$0], place) }
    below = rows.indices.map { cost.below($0, place, x) }
    pairs = cost.pairs(place)
    total = within.reduce(pairs, +) + below.reduce(0, +)
  }

  /// Takes another order of one row where it costs less; else leaves everything, and says false.
  mutating func take(_ order: [Int], in row: Int) -> Bool {
    stand(order)
    let own = cost.within(row, order, place)
    let lower = cost.below(row, place, x)
    let upper = row > 0 ? cost.below(row - 1, place, x) : 0
    let paired = cost.pairs(place)
    let before = within[row] + below[row] + (row > 0 ? below[row - 1] : 0) + pairs
    let change = own + lower + upper + paired - before
    guard change < 0 else {
      stand(rows[row])
      return false
    }
    rows[row] = order
    (within[row], below[row], pairs) = (own, lower, paired)
    if row > 0 { below[row - 1] = upper }
    total += change
    return true
  }

  /// Gives the nodes of one row their places, centred.
  private mutating func stand(_ row: [Int]) {
    var left = 0
    for node in row { left -= cost.halfWidths[node] }
    for (index, node) in row.enumerated() {
      place[node] = index
      x[node] = left + cost.halfWidths[node]
      left += 2 * cost.halfWidths[node]
    }
  }
}
