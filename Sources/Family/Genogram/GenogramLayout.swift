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
  private(set) var nested: [[Int]] = []
  private(set) var unionsByRow: [[Int]] = []

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
    let isPassage = [left, right].contains { plan.nodes[$0].content == .passage }
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
