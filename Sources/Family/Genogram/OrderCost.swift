/// What a left-to-right order of the rows costs the reader: crossings, long rails, partners out
/// of time order, households torn apart. Whole numbers, so that every machine agrees.
struct OrderCost {
  let nodeCount: Int
  /// Half of the room each node takes.
  let halfWidths: [Int]
  private let isPerson: [Bool]
  private let isHome: [Bool]
  private let isWoman: [Bool]
  private let hasHome: Bool
  /// Pairs in one row whom a line of alleged harm joins.
  private let harms: [(Int, Int)]
  private let siblings: [(Int, Int)]
  private let twins: [(Int, Int)]
  /// For each person, pairs of partners in time order.
  private let inTime: [(Int, Int)]
  private let couplesByRow: [[Couple]]
  private let linesByRow: [[Line]]

  private struct Couple {
    var one: Int
    var other: Int
    var hasChildren: Bool
  }

  /// From a union, or a passage, to a node in the row below.
  private struct Line {
    var one: Int
    var other: Int
    var goal: Int
  }

  init(
    plan: GenogramPlan, halfWidths: [Int], household: Set<Int>, harms: [(Int, Int)],
    women: Set<Int>, twins: [(Int, Int)]
  ) {
    nodeCount = plan.nodes.count
    self.halfWidths = halfWidths
    isPerson = plan.nodes.indices.map { plan.person($0) != nil }
    isHome = plan.nodes.indices.map(household.contains)
    isWoman = plan.nodes.indices.map(women.contains)
    hasHome = !household.isEmpty
    self.harms = harms.filter { plan.nodes[$0.0].row == plan.nodes[$0.1].row }
    self.twins = twins
    siblings = plan.unions.flatMap { union in
      let lines = plan.inBirthOrder(union.children)
      return zip(lines, lines.dropFirst()).map { ($0.entry, $1.entry) }
    }
    inTime = OrderCost.partnersInTime(plan)
    var couples = Array(repeating: [Couple](), count: plan.rowCount)
    var lines = Array(repeating: [Line](), count: plan.rowCount)
    for union in plan.unions {
      let (one, other) = (union.legs[0], union.legs[union.legs.count - 1])
      if union.legs.count == 2 {
        couples[union.row].append(
          Couple(one: one, other: other, hasChildren: !union.children.isEmpty))
      }
      lines[union.row] += union.children.map { Line(one: one, other: other, goal: $0.entry) }
    }
    for hop in plan.hops {
      let line = Line(one: hop.upper, other: hop.upper, goal: hop.lower)
      lines[plan.nodes[hop.upper].row].append(line)
    }
    couplesByRow = couples
    linesByRow = lines
  }

  /// What pairs cost, wherever their rows are.
  func pairs(_ place: [Int]) -> Int {
    var total = 0
    for pair in siblings where place[pair.0] > place[pair.1] { total += 2000 }
    for pair in twins { total += 40 * (abs(place[pair.0] - place[pair.1]) - 1) }
    for pair in inTime where place[pair.0] > place[pair.1] { total += 300 }
    for pair in harms { total += 3 * (abs(place[pair.0] - place[pair.1]) - 1) }
    return total
  }

  /// What one row costs by itself.
  func within(_ row: Int, _ nodes: [Int], _ place: [Int]) -> Int {
    rails(couplesByRow[row], place) + (hasHome ? homes(nodes) : 0)
  }

  /// What the lines from one row to the row below it cost.
  func below(_ row: Int, _ place: [Int], _ x: [Int]) -> Int {
    crossings(linesByRow[row], place, x)
  }

  private func rails(_ couples: [Couple], _ place: [Int]) -> Int {
    var total = 0
    for index in couples.indices {
      let couple = couples[index]
      let isInOrder = place[couple.one] < place[couple.other]
      let left = isInOrder ? place[couple.one] : place[couple.other]
      let right = isInOrder ? place[couple.other] : place[couple.one]
      total += 24 * (right - left - 1)
      // By custom he stands left of her; it decides only between orders otherwise alike.
      total += isWoman[isInOrder ? couple.one : couple.other] ? 1 : 0
      for next in (index + 1)..<max(index + 1, couples.count) {
        let other = couples[next]
        let first = min(place[other.one], place[other.other])
        let last = max(place[other.one], place[other.other])
        if left < first, first < right, right < last { total += 40 }
        if first < left, left < last, last < right { total += 40 }
        if first <= left, right <= last { total += couple.hasChildren ? 8 : 2 }
        if left <= first, last <= right { total += other.hasChildren ? 8 : 2 }
      }
    }
    return total
  }

  private func crossings(_ lines: [Line], _ place: [Int], _ x: [Int]) -> Int {
    var total = 0
    for index in lines.indices {
      let line = lines[index]
      let from = place[line.one] + place[line.other]
      total += abs((x[line.one] + x[line.other]) / 2 - x[line.goal]) / 40
      for next in (index + 1)..<max(index + 1, lines.count) {
        let other = lines[next]
        let apart = from - place[other.one] - place[other.other]
        if apart * (place[line.goal] - place[other.goal]) < 0 { total += 20 }
      }
    }
    return total
  }

  private func homes(_ row: [Int]) -> Int {
    var runs = 0
    var inside = false
    for node in row where isPerson[node] {
      if isHome[node], !inside { runs += 1 }
      inside = isHome[node]
    }
    return 12 * max(0, runs - 1)
  }

  private static func partnersInTime(_ plan: GenogramPlan) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    for node in plan.nodes.indices where plan.person(node) != nil {
      let unions = plan.unions.filter {
        $0.legs.count == 2 && $0.legs.contains(node) && $0.began != .max
          && $0.parents.allSatisfy { plan.person($0) != nil }
      }.sorted { $0.began < $1.began }
      let partners = unions.compactMap { union in union.legs.first { $0 != node } }
      for (earlier, later) in zip(partners, partners.dropFirst()) where earlier != later {
        found.append((earlier, later))
      }
    }
    return found
  }
}
