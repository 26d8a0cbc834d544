import Vocabulary

extension GeometryBuilder {
  func addStrokes(_ index: Int, _ geometry: inout Geometry) {
    let union = layout.plan.unions[index]
    let channel = channels[union.row]
    let floor = bands[union.row].bottom
    let legs = union.legs.indices.map { leg(index, side: $0) }
    let railY = channel.railY(index).map { floor + $0 }
    if legs.count == 2, let railY {
      let points =
        legs[0] + [Point(x: legs[0].last!.x, y: railY), Point(x: legs[1].last!.x, y: railY)]
        + legs[1].reversed()
      geometry.strokes.append(
        stroke(.rail(union: index), points, .birth, isBroken: union.isUnstated))
      addSlashes(index, railY, &geometry)
    }
    guard !union.children.isEmpty else { return }
    let kinds = Set(union.children.map(\.kind))
    let kind = kinds.count == 1 ? kinds.first! : .birth
    let isDoubtful = union.children.allSatisfy(\.isDoubtful)
    let start = railY.map { [Point(x: channel.drops[index]!, y: $0)] } ?? legs[0]
    for points in trunk(index, from: start) {
      geometry.strokes.append(
        stroke(.trunk(union: index), points, kind, isDoubtful: isDoubtful))
    }
    for line in union.children {
      geometry.strokes.append(
        stroke(
          .stalk(union: index, child: line.child), stalk(index, line), line.kind,
          isDoubtful: line.isDoubtful))
    }
  }

  private func stroke(
    _ part: Geometry.Stroke.Part, _ points: [Point], _ kind: ParentTie.Kind,
    isBroken: Bool = false, isDoubtful: Bool = false
  ) -> Geometry.Stroke {
    var kept: [Point] = []
    for point in points where kept.last != point { kept.append(point) }
    return .init(part: part, points: kept, kind: kind, isBroken: isBroken, isDoubtful: isDoubtful)
  }

  /// From a parent's symbol down to the level at which it leaves the parent's row, through
  /// passages where the rail runs lower.
  private func leg(_ index: Int, side: Int) -> [Point] {
    let union = layout.plan.unions[index]
    let (parent, end) = (union.parents[side], union.legs[side])
    let x = layout.legX(index, parent, layout.x)
    let offset = x - layout.x[parent]
    let row = layout.plan.nodes[parent].row
    var points = [
      Point(x: x, y: edge(parent, offset: offset, top: false)),
      Point(x: x, y: bands[row].bottom),
    ]
    var at = parent
    while at != end, let hop = hop(from: at, union: index, child: nil) {
      points += turn(hop, from: points.last!.x, to: layout.x[hop.lower])
      at = hop.lower
      points.append(Point(x: layout.x[at], y: bands[layout.plan.nodes[at].row].bottom))
    }
    return points
  }

  private func hop(from node: Int, union: Int, child: Int?) -> GenogramPlan.Hop? {
    layout.plan.hops.first { $0.upper == node && $0.union == union && $0.child == child }
  }

  /// Across the channel below a row, from one upright to the next.
  private func turn(_ hop: GenogramPlan.Hop, from x: Double, to next: Double) -> [Point] {
    let row = layout.plan.nodes[hop.upper].row
    let key = layout.plan.hops.firstIndex(of: hop)!
    guard let y = channels[row].barY(Channel.key(ofHop: key)).map({ bands[row].bottom + $0 })
    else { return [] }
    return [Point(x: x, y: y), Point(x: next, y: y)]
  }

  private func trunk(_ index: Int, from start: [Point]) -> [[Point]] {
    let union = layout.plan.unions[index]
    let barY = bands[union.row].bottom + channels[union.row].barY(index)!
    let drop = Point(x: start.last!.x, y: barY)
    let ends = channels[union.row].birthEnds(index)
    let down = start + [drop]
    guard ends.lowerBound < ends.upperBound else { return [down] }
    return [
      down, [Point(x: ends.lowerBound, y: barY), Point(x: ends.upperBound, y: barY)],
    ]
  }

  private func stalk(_ index: Int, _ line: GenogramPlan.ChildLine) -> [Point] {
    let union = layout.plan.unions[index]
    let channel = channels[union.row]
    let floor = bands[union.row].bottom
    let barY = floor + channel.barY(index)!
    let first = layout.stalkX(index, line.entry, layout.x)
    var points: [Point] = []
    if let apex = channel.apexes[.init(union: index, node: line.entry)] {
      points = [
        Point(x: apex, y: barY), Point(x: apex, y: floor + channel.apexY),
        Point(x: first, y: floor + channel.height),
      ]
    } else {
      let ends = channel.birthEnds(index)
      let start = min(max(first, ends.lowerBound), ends.upperBound)
      points = [Point(x: start, y: barY), Point(x: first, y: barY)]
    }
    var at = line.entry
    while at != line.child, let hop = hop(from: at, union: index, child: line.child) {
      points.append(Point(x: points.last!.x, y: bands[layout.plan.nodes[at].row].bottom))
      points += turn(hop, from: points.last!.x, to: layout.stalkX(index, hop.lower, layout.x))
      at = hop.lower
    }
    let x = layout.stalkX(index, line.child, layout.x)
    points.append(Point(x: x, y: edge(line.child, offset: x - layout.x[line.child], top: true)))
    return points
  }

  /// One slash for a couple that has parted, two for a divorced one, on the free part of the rail.
  private func addSlashes(_ index: Int, _ y: Double, _ geometry: inout Geometry) {
    let union = layout.plan.unions[index]
    guard let last = union.partnerships.max(by: { began($0) < began($1) }), last.isOver else {
      return
    }
    let channel = channels[union.row]
    let ends = union.legs.map { layout.legX(index, $0, layout.x) }.sorted()
    let drop = channel.drops[index]!
    let room = [(ends[0], drop), (drop, ends[1])].max { $0.1 - $0.0 < $1.1 - $1.0 }!
    let middle = ((room.0 + room.1) / 2).rounded()
    for shift in last.isDivorced ? [-4.0, 4.0] : [0] {
      geometry.slashes.append(
        .init(
          union: index, from: Point(x: middle + shift - 4, y: y + 8),
          to: Point(x: middle + shift + 4, y: y - 8)))
    }
  }

  private func began(_ partnership: Partnership) -> Int {
    partnership.from?.sortDay.number ?? partnership.to?.sortDay.number ?? .min
  }
}
