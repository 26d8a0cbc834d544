import Vocabulary

/// Leads arrows of alleged harm round the symbols: straight between neighbours, else up to a
/// lane above the lower one's row, along it, and back down between the symbols.
struct HarmRoutes {
  let layout: GenogramLayout
  let bands: [GeometryBuilder.RowBand]

  typealias Point = GenogramGeometry.Point

  /// The arrows that need a lane above a row, and how much height each takes.
  static func laneHeights(_ layout: GenogramLayout, row: Int) -> [Double] {
    inLanes(layout, row: row).map { Double($0.namedLines.count) * GenogramHarm.leading + 14 }
  }

  private static func inLanes(_ layout: GenogramLayout, row: Int) -> [GenogramHarm] {
    layout.harms.filter { harm in
      !harm.isBetweenNeighbours(layout.place, layout.plan)
        && max(layout.plan.nodes[harm.by].row, layout.plan.nodes[harm.to].row) == row
    }
  }

  func arrows() -> [GenogramGeometry.HarmArrow] {
    layout.harms.map { harm in
      harm.isBetweenNeighbours(layout.place, layout.plan) ? straight(harm) : inLane(harm)
    }
  }

  private func straight(_ harm: GenogramHarm) -> GenogramGeometry.HarmArrow {
    let rightwards = layout.x[harm.by] < layout.x[harm.to]
    let isSecond = layout.harms.contains {
      $0.by == harm.to && $0.to == harm.by && harm.by > harm.to
    }
    let y = bands[layout.plan.nodes[harm.by].row].centre + (isSecond ? 8 : -2)
    let from = layout.x[harm.by] + (rightwards ? 1 : -1) * (reach(harm.by) + 3)
    let to = layout.x[harm.to] - (rightwards ? 1 : -1) * (reach(harm.to) + 3)
    let height = Double(harm.lines.count) * GenogramHarm.leading
    let top = isSecond ? y + 6 : y - 6 - height
    let (left, right) = rightwards ? (harm.by, harm.to) : (harm.to, harm.by)
    let room = [
      layout.x[left] + layout.extent(left, right: true),
      layout.x[right] - layout.extent(right, right: false),
    ]
    return arrow(
      harm, [Point(x: from, y: y), Point(x: to, y: y)], words: harm.lines,
      middle: ((room[0] + room[1]) / 2).rounded(), top: top)
  }

  /// Half the width of a symbol with its ring.
  private func reach(_ node: Int) -> Double {
    layout.half(node) + (node == layout.focus ? 5 : 0)
  }

  private func inLane(_ harm: GenogramHarm) -> GenogramGeometry.HarmArrow {
    let rows = [harm.by, harm.to].map { layout.plan.nodes[$0].row }
    let row = rows.max()!
    let lanes = HarmRoutes.inLanes(layout, row: row)
    let heights = HarmRoutes.laneHeights(layout, row: row)
    let index = lanes.firstIndex(of: harm)!
    let top = bands[row].laneTop + heights[..<index].reduce(0, +)
    let y = top + Double(harm.namedLines.count) * GenogramHarm.leading + 6
    let rightwards = layout.x[harm.by] <= layout.x[harm.to]
    let start = end(harm.by, facingRight: rightwards, laneRow: row, laneY: y, slot: index)
    let goal = end(harm.to, facingRight: !rightwards, laneRow: row, laneY: y, slot: index)
    let middle = ((start.last!.x + goal.last!.x) / 2).rounded()
    return arrow(
      harm, start + goal.reversed(), words: harm.namedLines, middle: middle, top: top)
  }

  /// From a symbol's side out to the gap beside it and up or down to the lane.
  private func end(
    _ node: Int, facingRight: Bool, laneRow: Int, laneY: Double, slot: Int
  ) -> [Point] {
    let row = layout.plan.nodes[node].row
    let label = layout.labels[node].place
    let right = label == .left || (label != .right && facingRight)
    let sign = right ? 1.0 : -1.0
    let y = bands[row].centre + (row == laneRow ? -9 : 9) + Double(slot % 3) * 4
    let side = layout.x[node] + sign * (reach(node) + 3)
    let gap =
      layout.x[node] + sign * (layout.extent(node, right: right) + 7 + Double(slot % 3) * 3)
    if laneRow - row > 1 {
      return around(node, from: Point(x: side, y: y), gap: gap, laneY: laneY)
    }
    return [Point(x: side, y: y), Point(x: gap, y: y), Point(x: gap, y: laneY)]
  }

  /// Past several rows only the margin of the page is surely free.
  private func around(_ node: Int, from start: Point, gap: Double, laneY: Double) -> [Point] {
    let row = layout.plan.nodes[node].row
    let right = layout.rows.joined().map { layout.x[$0] + layout.extent($0, right: true) }.max()!
    let y = bands[row].bottom + 5
    return [
      start, Point(x: gap, y: start.y), Point(x: gap, y: y), Point(x: right + 24, y: y),
      Point(x: right + 24, y: laneY),
    ]
  }

  /// Moves words in a lane along it to the nearest place where no line passes behind them.
  func freed(_ arrows: [GenogramGeometry.HarmArrow], beside geometry: GenogramGeometry)
    -> [GenogramGeometry.HarmArrow]
  {
    var freed: [GenogramGeometry.HarmArrow] = []
    for (index, arrow) in arrows.enumerated() {
      let others = freed.map(\.words.box) + arrows[(index + 1)...].map(\.words.box)
      let isLane = !layout.harms[index].isBetweenNeighbours(layout.place, layout.plan)
      let steps = (0...120).map { Double(($0 + 1) / 2) * ($0.isMultiple(of: 2) ? -6 : 6) }
      let shifts: [Double] = isLane ? steps : [0]
      let best = shifts.first { shift in
        let box = arrow.words.box.moved(by: shift).grown(by: 3)
        return !geometry.strokes.contains { $0.points.touches(box) }
          && !arrows.contains { $0.points.touches(box) } && !others.contains { $0.overlaps(box) }
      }
      var arrow = arrow
      arrow.words.x += best ?? 0
      arrow.words.box = arrow.words.box.moved(by: best ?? 0)
      freed.append(arrow)
    }
    return freed
  }

  private func arrow(
    _ harm: GenogramHarm, _ points: [Point], words: [String], middle: Double, top: Double
  ) -> GenogramGeometry.HarmArrow {
    var kept: [Point] = []
    for point in points where kept.last != point { kept.append(point) }
    let lines = words.enumerated().map { index, text in
      GenogramGeometry.TextBlock.Line(
        text: text, isNote: false,
        baseline: (top + Double(index) * GenogramHarm.leading + 11).rounded())
    }
    let height = Double(words.count) * GenogramHarm.leading
    let width = GenogramHarm.width(words)
    return .init(
      by: harm.by, to: harm.to, points: kept,
      words: .init(
        node: nil, anchor: .middle, x: middle, lines: lines,
        box: .init(
          left: middle - width / 2, top: top, right: middle + width / 2,
          bottom: top + height)))
  }
}
