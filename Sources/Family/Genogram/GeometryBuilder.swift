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
  func edge(_ node: Int, offset: Double, top: Bool) -> Double {
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
}
