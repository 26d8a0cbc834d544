import Vocabulary

/// Turns a layout into points, boxes and words on the page.
struct GeometryBuilder {
  let layout: GenogramLayout
  let channels: [Channel]
  let bands: [RowBand]

  typealias Geometry = GenogramGeometry
  typealias Point = GenogramGeometry.Point

  /// Where one row stands on the page, from the top of its names to their bottom.
  struct RowBand {
    /// Top of the lane for arrows, above the names.
    var laneTop = 0.0
    var top = 0.0
    var centre = 0.0
    var bottom = 0.0
  }

  static let laneHeight = 22.0

  init(layout: GenogramLayout) {
    self.layout = layout
    channels = layout.rows.indices.map { Channel(layout: layout, row: $0) }
    bands = GeometryBuilder.bands(layout, channels)
  }

  private static func bands(_ layout: GenogramLayout, _ channels: [Channel]) -> [RowBand] {
    var bands: [RowBand] = []
    var y = 0.0
    for row in layout.rows.indices {
      let lanes = HarmRoutes.laneHeights(layout, row: row).reduce(0, +)
      let nodes = layout.rows[row]
      let above = nodes.map { layout.reach($0, up: true) }.max() ?? 0
      let below = nodes.map { layout.reach($0, up: false) }.max() ?? 0
      var band = RowBand()
      band.laneTop = y
      band.top = y + lanes
      band.centre = (band.top + above).rounded()
      band.bottom = (band.centre + below).rounded()
      bands.append(band)
      y = band.bottom + channels[row].height
    }
    return bands
  }

  func geometry() -> Geometry {
    var geometry = Geometry()
    for node in layout.rows.joined() where layout.plan.nodes[node].content != .passage {
      geometry.symbols.append(symbol(node))
      if let label = label(node) { geometry.labels.append(label) }
    }
    for union in layout.plan.unions.indices { addStrokes(union, &geometry) }
    geometry.outlines = HouseholdOutline(layout: layout, bands: bands).outlines()
    let routes = HarmRoutes(layout: layout, bands: bands)
    geometry.harms = routes.freed(routes.arrows(), beside: geometry)
    geometry.labels += RailWords(layout: layout, builder: self).blocks(beside: geometry)
    return geometry
  }

  // MARK: Symbols and names

  private func centre(_ node: Int) -> Point {
    Point(x: layout.x[node], y: bands[layout.plan.nodes[node].row].centre)
  }

  private func symbol(_ node: Int) -> Geometry.Symbol {
    let centre = centre(node)
    let half = layout.half(node) + (node == layout.focus ? 5 : 0)
    return Geometry.Symbol(
      node: node, person: layout.plan.person(node), shape: layout.shapes[node], centre: centre,
      box: .init(
        left: centre.x - half, top: centre.y - half, right: centre.x + half,
        bottom: centre.y + half))
  }

  private func label(_ node: Int) -> Geometry.TextBlock? {
    let label = layout.labels[node]
    guard label.height > 0 else { return nil }
    let centre = centre(node)
    let half = layout.half(node) + (node == layout.focus ? 5 : 0)
    let top =
      switch label.place {
      case .above: centre.y - half - 6 - label.height
      case .below: centre.y + half + 4
      case .right, .left: centre.y - label.height / 2
      case .aboveRight: centre.y - half - 6 - label.height
      }
    let (anchor, x, left): (Geometry.TextBlock.Anchor, Double, Double) =
      switch label.place {
      case .above, .below: (.middle, centre.x, centre.x - label.width / 2)
      case .right: (.start, centre.x + half + 8, centre.x + half + 8)
      case .left: (.end, centre.x - half - 8, centre.x - half - 8 - label.width)
      case .aboveRight: (.start, centre.x + 6, centre.x + 6)
      }
    return Geometry.TextBlock(
      node: node, anchor: anchor, x: x, lines: lines(label, from: top),
      box: .init(left: left, top: top, right: left + label.width, bottom: top + label.height))
  }

  private func lines(_ label: NodeLabel, from top: Double) -> [Geometry.TextBlock.Line] {
    var y = top
    var lines: [Geometry.TextBlock.Line] = []
    for name in label.name {
      lines.append(.init(text: name, isNote: false, baseline: (y + 12.5).rounded()))
      y += NodeLabel.nameLeading
    }
    for note in label.notes {
      lines.append(.init(text: note, isNote: true, baseline: (y + 10.5).rounded()))
      y += NodeLabel.noteLeading
    }
    return lines
  }

  /// Where an upright line at an offset from the middle meets the symbol.
  private func edge(_ node: Int, offset: Double, top: Bool) -> Double {
    let centre = centre(node).y
    let half = layout.half(node) + (node == layout.focus ? 5 : 0)
    let sign = top ? -1.0 : 1.0
    return switch layout.shapes[node] {
    case .square: centre + sign * half
    case .circle: centre + sign * (half * half - offset * offset).squareRoot().rounded()
    case .diamond, .smallDiamond: centre + sign * (half - abs(offset))
    case .triangle: top ? centre - half + abs(offset) * 2 : centre + half - 4
    }
  }

  // MARK: Lines

  private func addStrokes(_ index: Int, _ geometry: inout Geometry) {
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

extension GenogramLayout {
  /// How far a node and its label reach from the middle of its row, upwards or downwards.
  func reach(_ node: Int, up: Bool) -> Double {
    let symbol = half(node) + (node == focus ? 5 : 0)
    let label = labels[node]
    let extra = label.height > 0 ? label.height : 0
    return switch label.place {
    case .above, .aboveRight: symbol + (up && extra > 0 ? 6 + extra : 0) + 2
    case .below: symbol + (!up && extra > 0 ? 4 + extra : 0) + 2
    case .right, .left: max(symbol, extra / 2) + 2
    }
  }
}
