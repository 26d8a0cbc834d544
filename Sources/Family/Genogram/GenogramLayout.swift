import Vocabulary

/// Places a plan on the page: order, x, then the rows and the channels between them.
///
/// Lines between people run only in the channels, and through rows only where a passage keeps
/// the way free; so no line ever passes through a symbol or a name.
struct GenogramLayout {
  let plan: GenogramPlan
  var labels: [NodeLabel]
  let rows: [[Int]]
  let household: Set<Int>
  let harms: [GenogramHarm]
  let focus: Int?
  let shapes: [GenogramGeometry.Shape]
  /// Children of one union born the same day, side by side.
  let twins: [[Int]]
  private(set) var place: [Int]
  private(set) var legOffsets: [Attachment: Double] = [:]
  private(set) var stalkOffsets: [Attachment: Double] = [:]
  private(set) var x: [Double] = []
  /// For each union, how many other rails run over each gap between its partners.
  private var nested: [[Int]] = []
  private var unionsByRow: [[Int]] = []

  /// Where the line of a union meets a node.
  struct Attachment: Hashable {
    var union: Int
    var node: Int
  }

  static let half = 22.0
  static let smallHalf = 9.0

  init(
    plan: GenogramPlan, labels: [NodeLabel], rows: [[Int]], household: Set<Int>,
    harms: [GenogramHarm], focus: Int?, shapes: [GenogramGeometry.Shape], twins: [[Int]]
  ) {
    self.plan = plan
    self.labels = labels
    self.rows = rows
    self.household = household
    self.harms = harms
    self.focus = focus
    self.shapes = shapes
    self.twins = twins
    place = Array(repeating: 0, count: plan.nodes.count)
    unionsByRow = rows.indices.map { row in
      plan.unions.indices.filter { plan.unions[$0].row == row }
    }
    for row in rows {
      for (index, node) in row.enumerated() { place[node] = index }
    }
    turnLabelsFromArrows()
    attachLegs()
    attachStalks()
    nested = plan.unions.indices.map(railsOverGaps)
    x = Coordinates(rows: rows, separation: separations()).positions(rounds: 120) {
      wish(row: $0, x: $1, &$2)
    }
  }

  // MARK: Room

  /// Half the width of what is drawn for a node.
  func half(_ node: Int) -> Double {
    switch plan.nodes[node].content {
    case .person: GenogramLayout.half
    case .unrecorded: GenogramLayout.smallHalf
    case .passage: 0
    }
  }

  /// The room a node takes on one side of its middle, its label included.
  func extent(_ node: Int, right: Bool) -> Double {
    let ring = node == focus ? 5.0 : 0
    let label = labels[node]
    return switch label.place {
    case .above, .below: max(half(node) + ring, label.width / 2)
    case .right: half(node) + ring + (right ? 8 + label.width : 0)
    case .left: half(node) + ring + (right ? 0 : 8 + label.width)
    case .aboveRight: right ? max(half(node) + ring, 6 + label.width) : half(node) + ring
    }
  }

  /// A label beside its symbol moves out of the way of arrows to and from its neighbours.
  private mutating func turnLabelsFromArrows() {
    let straight = harms.filter { $0.isBetweenNeighbours(place, plan) }
    let pairs = straight.map { harm in
      place[harm.by] < place[harm.to] ? (harm.by, harm.to) : (harm.to, harm.by)
    }
    for node in plan.nodes.indices where labels[node].place == .right {
      let isRight = pairs.contains { $0.0 == node }
      let isLeft = pairs.contains { $0.1 == node }
      if isRight { labels[node].place = isLeft ? .aboveRight : .left }
    }
  }

  private func separations() -> [Double] {
    var found = Array(repeating: 0.0, count: plan.nodes.count)
    for row in rows {
      for (left, right) in zip(row, row.dropFirst()) {
        let room = extent(left, right: true) + extent(right, right: false)
        found[right] = (room + gap(left, right)).rounded(.up)
      }
    }
    return found
  }

  private func gap(_ left: Int, _ right: Int) -> Double {
    let words = harms.filter { harm in
      harm.isBetweenNeighbours(place, plan) && Set([left, right]) == [harm.by, harm.to]
    }.map { harm in
      return harm.width + 24
    }
    let isPassage = [left, right].contains { plan.person($0) == nil }
    let isBorder =
      !isPassage && household.contains(left) != household.contains(right) && !household.isEmpty
    let areTwins = twins.contains { $0.contains(left) && $0.contains(right) }
    return max(words.max() ?? 0, isBorder ? 48 : areTwins ? 16 : isPassage ? 20 : 28)
  }

  // MARK: Attachments

  private mutating func attachLegs() {
    for node in plan.nodes.indices where plan.person(node) != nil {
      let own = plan.unions.indices.filter { plan.unions[$0].parents.contains(node) }
      let sorted = own.sorted { legKey($0, node) < legKey($1, node) }
      for (union, offset) in zip(sorted, GenogramLayout.spread(own.count)) {
        legOffsets[Attachment(union: union, node: node)] = offset
      }
    }
  }

  /// Partners on the left: the nearest first, so that its higher rail turns off before the rest.
  private func legKey(_ union: Int, _ node: Int) -> (Int, Int, Int) {
    let legs = plan.unions[union].legs
    let parents = plan.unions[union].parents
    guard legs.count == 2, let mine = parents.firstIndex(of: node) else { return (0, 0, union) }
    let (here, there) = (legs[mine], legs[1 - mine])
    let (one, other) = (place[here], place[there])
    return other < one ? (-1, -other, union) : (1, -other, union)
  }

  private mutating func attachStalks() {
    for node in plan.nodes.indices where plan.person(node) != nil {
      let own = plan.unions.indices.filter { union in
        plan.unions[union].children.contains { $0.child == node }
      }
      let sorted = own.sorted { middle($0) == middle($1) ? $0 < $1 : middle($0) < middle($1) }
      for (union, offset) in zip(sorted, GenogramLayout.spread(own.count)) {
        stalkOffsets[Attachment(union: union, node: node)] = offset
      }
    }
  }

  private func middle(_ union: Int) -> Double {
    let legs = plan.unions[union].legs
    return legs.reduce(0) { $0 + Double(place[$1]) } / Double(legs.count)
  }

  static func spread(_ count: Int) -> [Double] {
    guard count > 1 else { return Array(repeating: 0, count: count) }
    let step = min(10, 28 / Double(count - 1))
    return (0..<count).map { (Double($0) - Double(count - 1) / 2) * step }
  }
}

extension GenogramLayout {
  func legX(_ union: Int, _ leg: Int, _ x: [Double]) -> Double {
    x[leg] + (legOffsets[Attachment(union: union, node: leg)] ?? 0)
  }

  func stalkX(_ union: Int, _ node: Int, _ x: [Double]) -> Double {
    x[node] + (stalkOffsets[Attachment(union: union, node: node)] ?? 0)
  }

  /// The middle of a union's children, in the row below it.
  func childrenMiddle(_ union: Int, _ x: [Double]) -> Double? {
    var (first, last) = (Double.infinity, -Double.infinity)
    for line in plan.unions[union].children {
      let at = stalkX(union, line.entry, x)
      (first, last) = (min(first, at), max(last, at))
    }
    return first <= last ? (first + last) / 2 : nil
  }

  /// From where on the rail the children hang: over their middle where the rail has room, in the
  /// stretch that the fewest other rails share.
  func dropX(_ union: Int, _ x: [Double]) -> Double {
    let legs = inPlace(union)
    guard legs.count == 2 else { return legX(union, legs[0], x) }
    let wanted = childrenMiddle(union, x) ?? (x[legs[0]] + x[legs[1]]) / 2
    return bestGap(union, wanted, x).at.rounded()
  }

  private func inPlace(_ union: Int) -> [Int] {
    let legs = plan.unions[union].legs
    return legs.count == 2 && place[legs[0]] > place[legs[1]] ? [legs[1], legs[0]] : legs
  }

  /// The gap between a couple from which their children hang: where in it, and its middle.
  private func bestGap(_ union: Int, _ wanted: Double, _ x: [Double])
    -> (at: Double, middle: Double)
  {
    let legs = inPlace(union)
    let row = rows[plan.unions[union].row]
    let (first, last) = (place[legs[0]], place[legs[1]])
    var best: (rails: Int, far: Double, at: Double, middle: Double)?
    for index in first..<last {
      let (left, right) = (row[index], row[index + 1])
      let low = index == first ? legX(union, left, x) + 8 : x[left] + 20
      let high = index + 1 == last ? legX(union, right, x) - 8 : x[right] - 20
      let at = low < high ? min(max(wanted, low), high) : (low + high) / 2
      let (rails, far) = (nested[union][index - first], abs(at - wanted))
      if best.map({ (rails, far) < ($0.rails, $0.far) }) ?? true {
        best = (rails, far, at, (low + high) / 2)
      }
    }
    return (best!.at, best!.middle)
  }

  private func railsOverGaps(_ union: Int) -> [Int] {
    let legs = inPlace(union)
    guard legs.count == 2 else { return [] }
    let others = unionsByRow[plan.unions[union].row].filter { $0 != union }.map(inPlace)
    return (place[legs[0]]..<place[legs[1]]).map { gap in
      others.filter { $0.count == 2 && place[$0[0]] <= gap && gap < place[$0[1]] }.count
    }
  }

  /// Says where each node of a row would like to stand, given where all others do.
  private func wish(row: Int, x: [Double], _ wishes: inout Coordinates.Wishes) {
    if row > 0 {
      for index in unionsByRow[row - 1] {
        guard let middle = childrenMiddle(index, x) else { continue }
        let shift = dropX(index, x) - middle
        for line in plan.unions[index].children {
          wishes.add(line.entry, x[line.entry] + shift, weight: 1)
        }
      }
    }
    for index in unionsByRow[row] { wishOfParents(index, x, &wishes) }
    for hop in plan.hops {
      if plan.nodes[hop.upper].row == row { wishes.add(hop.upper, x[hop.lower], weight: 2) }
      if plan.nodes[hop.lower].row == row { wishes.add(hop.lower, x[hop.upper], weight: 2) }
    }
  }

  /// Neighbours stand evenly over their children; partners further apart only make sure that the
  /// children find room between them. Partners draw near each other.
  private func wishOfParents(
    _ index: Int, _ x: [Double], _ wishes: inout Coordinates.Wishes
  ) {
    let legs = inPlace(index)
    if let middle = childrenMiddle(index, x) {
      let areNeighbours = legs.count == 2 && place[legs[1]] == place[legs[0]] + 1
      let own = areNeighbours ? bestGap(index, middle, x).middle : dropX(index, x)
      for leg in legs { wishes.add(leg, x[leg] + middle - own, weight: 0.7) }
    }
    guard legs.count == 2 else { return }
    let middle = (x[legs[0]] + x[legs[1]]) / 2
    for leg in legs { wishes.add(leg, middle, weight: 0.25) }
  }
}
