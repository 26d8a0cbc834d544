@testable import Family

/// The hard criteria of a readable genogram, checked on its geometry.
struct GenogramChecks {
  let genogram: Genogram

  var geometry: GenogramGeometry { genogram.geometry }
  var plan: GenogramPlan { genogram.layout.plan }

  /// Everything wrong with it, in words; empty for a good one.
  func faults() -> [String] {
    crossedSymbols() + crossedNames() + overlaps() + arrowFaults() + missingLines()
      + looseStrokes() + birthOrder() + sharedUprights() + outlineFaults()
  }

  func name(_ node: Int) -> String { plan.person(node)?.text ?? "node \(node)" }

  /// A line keeps clear of everybody it does not join, and ends at the edge of those it does:
  /// a slanted or round edge lies up to 16 units inside its box.
  private func crossedSymbols() -> [String] {
    geometry.strokes.flatMap { stroke in
      geometry.symbols.filter { symbol in
        let isOwn = joined(stroke.part).contains(symbol.node)
        return stroke.points.touches(symbol.box.grown(by: isOwn ? -16 : 1))
      }.map { "\(stroke.part) passes through \(name($0.node))" }
    }
  }

  private func joined(_ part: GenogramGeometry.Stroke.Part) -> [Int] {
    switch part {
    case .rail(let union), .trunk(let union): plan.unions[union].parents
    case .stalk(_, let child): [child]
    }
  }

  private func crossedNames() -> [String] {
    geometry.strokes.flatMap { stroke in
      geometry.labels.filter { stroke.points.touches($0.box) }.map {
        "\(stroke.part) passes through the words \($0.lines.map(\.text))"
      }
    }
  }

  private func overlaps() -> [String] {
    let boxes =
      geometry.symbols.map { ("symbol \(name($0.node))", $0.box) }
      + geometry.labels.map { ("\($0.lines.map(\.text))", $0.box) }
      + geometry.harms.map { ("\($0.words.lines.map(\.text))", $0.words.box) }
    return boxes.indices.flatMap { one in
      boxes[(one + 1)...].filter { $0.1.overlaps(boxes[one].1) }.map {
        "\(boxes[one].0) lies on \($0.0)"
      }
    }
  }

  /// Arrows go from the one to the other and through nobody else.
  private func arrowFaults() -> [String] {
    geometry.harms.flatMap { arrow in
      var faults = geometry.symbols.filter { arrow.points.touches($0.box.grown(by: -1)) }.map {
        "an arrow passes through \(name($0.node))"
      }
      faults += geometry.labels.filter { $0.node != nil && arrow.points.touches($0.box) }.map {
        "an arrow passes through the words \($0.lines.map(\.text))"
      }
      for (node, end) in [(arrow.by, arrow.points.first!), (arrow.to, arrow.points.last!)] {
        let box = geometry.symbols.first { $0.node == node }!.box.grown(by: 4)
        let isAt =
          box.left <= end.x && end.x <= box.right && box.top <= end.y && end.y <= box.bottom
        if !isAt { faults.append("an arrow does not reach \(name(node))") }
      }
      return faults
    }
  }

  /// Every couple and every line to a child, each once.
  private func missingLines() -> [String] {
    var expected: [GenogramGeometry.Stroke.Part] = []
    for (index, union) in plan.unions.enumerated() {
      if union.parents.count == 2 { expected.append(.rail(union: index)) }
      expected += union.children.map { .stalk(union: index, child: $0.child) }
    }
    let drawn = geometry.strokes.map(\.part).filter {
      if case .trunk = $0 { false } else { true }
    }
    let counts = Dictionary(grouping: drawn, by: { $0 }).mapValues(\.count)
    return expected.filter { counts[$0] != 1 }.map { "\($0) is drawn \(counts[$0] ?? 0) times" }
      + (drawn.count == expected.count ? [] : ["\(drawn.count) lines for \(expected.count)"])
  }

  /// Each rail ends at both its people; each stalk begins on its bar and ends at its child.
  private func looseStrokes() -> [String] {
    geometry.strokes.compactMap { stroke in
      switch stroke.part {
      case .rail(let union):
        let ends = [stroke.points.first!, stroke.points.last!]
        let areMet = zip(ends, plan.unions[union].parents).allSatisfy { meets($0, node: $1) }
        return areMet ? nil : "\(stroke.part) hangs loose"
      case .trunk: return nil
      case .stalk(let union, let child):
        let trunks = geometry.strokes.filter { $0.part == .trunk(union: union) }
        let start = stroke.points.first!
        let isOnBar = trunks.contains { trunk in
          zip(trunk.points, trunk.points.dropFirst()).contains { from, to in
            min(from.x, to.x) <= start.x && start.x <= max(from.x, to.x)
              && min(from.y, to.y) <= start.y && start.y <= max(from.y, to.y)
          }
        }
        return isOnBar && meets(stroke.points.last!, node: child)
          ? nil : "\(stroke.part) hangs loose"
      }
    }
  }

  private func meets(_ point: GenogramGeometry.Point, node: Int) -> Bool {
    let box = geometry.symbols.first { $0.node == node }!.box.grown(by: 1)
    return box.left <= point.x && point.x <= box.right && box.top <= point.y
      && point.y <= box.bottom
  }

  /// Along each bar the eldest stands left.
  private func birthOrder() -> [String] {
    plan.unions.indices.flatMap { union -> [String] in
      let lines = plan.inBirthOrder(plan.unions[union].children)
      let places = lines.map { genogram.layout.x[$0.entry] }
      return zip(places, places.dropFirst()).contains { $0 >= $1 }
        ? ["the children of union \(union) are out of birth order"] : []
    }
  }

  /// Two different lines never lie on each other.
  private func sharedUprights() -> [String] {
    let pieces = geometry.strokes.flatMap { stroke in
      zip(stroke.points, stroke.points.dropFirst()).map { (stroke.part, $0, $1) }
    }
    return pieces.indices.flatMap { one in
      pieces[(one + 1)...].compactMap { other in
        let (part, from, to) = pieces[one]
        guard union(part) != union(other.0) else { return nil }
        let isUpright = from.x == to.x && other.1.x == other.2.x && from.x == other.1.x
        let isLevel = from.y == to.y && other.1.y == other.2.y && from.y == other.1.y
        let shared =
          isUpright
          ? min(max(from.y, to.y), max(other.1.y, other.2.y))
            - max(min(from.y, to.y), min(other.1.y, other.2.y))
          : isLevel
            ? min(max(from.x, to.x), max(other.1.x, other.2.x))
              - max(min(from.x, to.x), min(other.1.x, other.2.x)) : 0
        return shared > 0 ? "\(part) lies on \(other.0)" : nil
      }
    }
  }

  private func union(_ part: GenogramGeometry.Stroke.Part) -> Int {
    switch part {
    case .rail(let union), .trunk(let union), .stalk(let union, _): union
    }
  }

  /// Everyone of the household stands inside an outline, everyone else outside.
  private func outlineFaults() -> [String] {
    guard !geometry.outlines.isEmpty else {
      return genogram.layout.household.count > 1 ? ["the household has no outline"] : []
    }
    return geometry.symbols.filter { $0.person != nil }.compactMap { symbol in
      let isInside = isInside(symbol.centre)
      let lives = genogram.layout.household.contains(symbol.node)
      return isInside == lives ? nil : "\(name(symbol.node)) stands on the wrong side"
    }
  }

  private func isInside(_ point: GenogramGeometry.Point) -> Bool {
    geometry.outlines.reduce(false) { inside, outline in
      var crossings = 0
      for (from, to) in zip(outline, outline.dropFirst() + outline.prefix(1))
      where from.x == to.x && from.x > point.x {
        if min(from.y, to.y) < point.y, point.y < max(from.y, to.y) { crossings += 1 }
      }
      return inside != !crossings.isMultiple(of: 2)
    }
  }
}

extension GenogramChecks {
  /// People whose partners do not stand in the order of time from left to right.
  func partnersOutOfTime() -> [String] {
    plan.nodes.indices.filter { plan.person($0) != nil }.flatMap { node -> [String] in
      let unions = plan.unions.filter {
        $0.legs.count == 2 && $0.legs.contains(node) && $0.began != .max
          && $0.parents.allSatisfy { plan.person($0) != nil }
      }.sorted { $0.began < $1.began }
      let places = unions.map { union in genogram.layout.x[union.legs.first { $0 != node }!] }
      return zip(places, places.dropFirst()).contains { $0 > $1 }
        ? ["the partners of \(name(node)) are out of time"] : []
    }
  }
}
