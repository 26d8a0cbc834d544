import Vocabulary

/// The dotted outline round the household in focus: its people in each row, joined through the
/// channels, with whoever lives elsewhere left outside.
struct HouseholdOutline {
  let layout: GenogramLayout
  let bands: [GeometryBuilder.RowBand]

  typealias Point = GenogramGeometry.Point
  typealias Box = GenogramGeometry.Box

  func outlines() -> [[Point]] {
    guard layout.household.count > 1 else { return [] }
    let runs = smoothed(layout.rows.indices.map { self.runs(row: $0) })
    var boxes = runs.joined().map { $0 }
    let used = runs.indices.filter { !runs[$0].isEmpty }
    for (upper, lower) in zip(used, used.dropFirst()) where lower == upper + 1 {
      boxes += joints(runs[upper], runs[lower])
    }
    for row in used {
      for (one, other) in zip(runs[row], runs[row].dropFirst())
      where !HouseholdOutline.areJoined(one, other, by: boxes) {
        boxes.append(bridge(one, other))
      }
    }
    return HouseholdOutline.hull(boxes)
  }

  /// People of the household side by side; what is not a person does not part them.
  private func runs(row: Int) -> [Box] {
    var found: [Box] = []
    var isOpen = false
    for node in layout.rows[row] where layout.plan.person(node) != nil {
      guard layout.household.contains(node) else {
        isOpen = false
        continue
      }
      let left = layout.x[node] - layout.extent(node, right: false) - 12
      let right = layout.x[node] + layout.extent(node, right: true) + 12
      if isOpen, let last = found.indices.last {
        found[last].right = max(found[last].right, right)
      } else {
        found.append(
          Box(left: left, top: bands[row].top - 8, right: right, bottom: bands[row].bottom + 6))
      }
      isOpen = true
    }
    return found
  }

  /// Edges of two rows that all but meet are brought into line.
  private func smoothed(_ rows: [[Box]]) -> [[Box]] {
    var rows = rows
    for (upper, lower) in zip(rows.indices, rows.indices.dropFirst()) {
      for one in rows[upper].indices {
        for other in rows[lower].indices {
          if abs(rows[upper][one].left - rows[lower][other].left) < 18 {
            let left = min(rows[upper][one].left, rows[lower][other].left)
            (rows[upper][one].left, rows[lower][other].left) = (left, left)
          }
          if abs(rows[upper][one].right - rows[lower][other].right) < 18 {
            let right = max(rows[upper][one].right, rows[lower][other].right)
            (rows[upper][one].right, rows[lower][other].right) = (right, right)
          }
        }
      }
    }
    return rows
  }

  /// Through the channel between two rows: where runs stand over each other, that way; a run
  /// that stands over none is led to the nearest.
  private func joints(_ upper: [Box], _ lower: [Box]) -> [Box] {
    let (top, bottom) = (upper[0].bottom, lower[0].top)
    var found: [Box] = []
    for (run, others) in upper.map({ ($0, lower) }) + lower.map({ ($0, upper) }) {
      let over = others.filter { min($0.right, run.right) - max($0.left, run.left) > 24 }
      for other in over {
        let shared = min(run.right, other.right) - max(run.left, other.left)
        // A narrow neck reads as two outlines; better a wide join.
        let isNarrow = shared < 90
        found.append(
          Box(
            left: isNarrow ? min(run.left, other.left) : max(run.left, other.left), top: top,
            right: isNarrow ? max(run.right, other.right) : min(run.right, other.right),
            bottom: bottom))
      }
      if over.isEmpty {
        let near = others.min { gap(run, $0) < gap(run, $1) }!
        let (left, right) = (min(run.left, near.left), max(run.right, near.right))
        found.append(Box(left: left, top: top, right: right, bottom: bottom))
      }
    }
    return found
  }

  private func gap(_ one: Box, _ other: Box) -> Double {
    max(one.left, other.left) - min(one.right, other.right)
  }

  /// Joins two runs of one row below those who live elsewhere.
  private func bridge(_ one: Box, _ other: Box) -> Box {
    Box(left: one.left, top: one.bottom, right: other.right, bottom: one.bottom + 8)
  }

  /// Does a way lead from one box to another through boxes that touch?
  private static func areJoined(_ one: Box, _ other: Box, by boxes: [Box]) -> Bool {
    var reached = [one]
    var rest = boxes.filter { $0 != one }
    while let next = rest.firstIndex(where: { box in
      reached.contains { $0.grown(by: 0.5).overlaps(box) }
    }) {
      let box = rest.remove(at: next)
      if box == other { return true }
      reached.append(box)
    }
    return false
  }

  /// The outline of boxes taken together, corners in order.
  static func hull(_ boxes: [Box]) -> [[Point]] {
    let xs = Set(boxes.flatMap { [$0.left, $0.right] }).sorted()
    let ys = Set(boxes.flatMap { [$0.top, $0.bottom] }).sorted()
    guard xs.count > 1, ys.count > 1 else { return [] }
    func isFilled(_ column: Int, _ row: Int) -> Bool {
      guard xs.indices.dropLast().contains(column), ys.indices.dropLast().contains(row) else {
        return false
      }
      return boxes.contains {
        $0.left <= xs[column] && $0.right >= xs[column + 1] && $0.top <= ys[row]
          && $0.bottom >= ys[row + 1]
      }
    }
    // Edges with the filled side on their right, each from one grid corner to the next.
    var next: [Point: [Point]] = [:]
    for column in xs.indices.dropLast() {
      for row in ys.indices.dropLast() where isFilled(column, row) {
        let (left, right) = (xs[column], xs[column + 1])
        let (top, bottom) = (ys[row], ys[row + 1])
        let corners = [
          Point(x: left, y: top), Point(x: right, y: top), Point(x: right, y: bottom),
          Point(x: left, y: bottom),
        ]
        if !isFilled(column, row - 1) { next[corners[0], default: []].append(corners[1]) }
        if !isFilled(column + 1, row) { next[corners[1], default: []].append(corners[2]) }
        if !isFilled(column, row + 1) { next[corners[2], default: []].append(corners[3]) }
        if !isFilled(column - 1, row) { next[corners[3], default: []].append(corners[0]) }
      }
    }
    return loops(next)
  }

  private static func loops(_ edges: [Point: [Point]]) -> [[Point]] {
    var edges = edges
    var found: [[Point]] = []
    let starts = edges.keys.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    for start in starts {
      while var at = edges[start]?.first.map({ _ in start }) {
        var loop: [Point] = []
        while let step = edges[at]?.popLast() {
          loop.append(at)
          at = step
        }
        found.append(corners(loop))
      }
    }
    return found
  }

  private static func corners(_ loop: [Point]) -> [Point] {
    loop.indices.filter { index in
      let (before, after) = (
        loop[(index + loop.count - 1) % loop.count], loop[(index + 1) % loop.count]
      )
      let here = loop[index]
      return
        !((before.x == here.x && here.x == after.x) || (before.y == here.y && here.y == after.y))
    }.map { loop[$0] }
  }
}
