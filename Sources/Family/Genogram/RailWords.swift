import Vocabulary

/// Writes when a couple was together beside their rail, where there is room for it.
struct RailWords {
  let layout: GenogramLayout
  let builder: GeometryBuilder

  func blocks(beside geometry: GenogramGeometry) -> [GenogramGeometry.TextBlock] {
    var found: [GenogramGeometry.TextBlock] = []
    for union in layout.plan.unions.indices {
      let drawn = layout.plan.unions[union]
      let text = RailWords.words(drawn.partnerships, isPast: drawn.isEndedByDeath)
      guard !text.isEmpty, let block = block(union, text, geometry, found) else { continue }
      found.append(block)
    }
    return found
  }

  /// `married 2019–2024`, `together since 2027`; `married 1536` where one of them has died; empty
  /// when no date is stated.
  static func words(_ partnerships: [Partnership], isPast: Bool = false) -> String {
    func year(_ date: UncertainDate) -> String {
      let years = [date.earliest, date.latest].compactMap { $0?.ymd.year }
      return years.first == years.last ? years.first.map { "\($0)" } ?? "" : "about \(years[0])"
    }
    return partnerships.compactMap { time -> String? in
      let word = time.isMarriage ? "married" : "together"
      return switch (time.from, time.to) {
      case (let from?, let to?): "\(word) \(year(from))–\(year(to))"
      case (let from?, nil):
        isPast
          ? "\(word) \(year(from))"
          : "\(word) \(time.isOver ? "from" : "since") \(year(from))"
      case (nil, let to?): "\(word) until \(year(to))"
      case (nil, nil): nil
      }
    }.joined(separator: "; ")
  }

  /// The first place on the rail where the words touch nothing; nil when there is none.
  private func block(
    _ union: Int, _ text: String, _ geometry: GenogramGeometry,
    _ others: [GenogramGeometry.TextBlock]
  ) -> GenogramGeometry.TextBlock? {
    guard let rail = geometry.strokes.first(where: { $0.part == .rail(union: union) }),
      let y = rail.points.map(\.y).max()
    else { return nil }
    let width = TextMeasure.width(text, size: NodeLabel.noteSize)
    let ends = rail.points.filter { $0.y == y }.map(\.x)
    let (left, right) = (ends.min()! + 6, ends.max()! - 6)
    guard right - left >= width else { return nil }
    for top in [y - 15, y + 3] {
      for start in stride(from: left, through: right - width, by: 6) {
        let box = GenogramGeometry.Box(
          left: start, top: top, right: start + width, bottom: top + 12)
        guard isFree(box, geometry, others) else { continue }
        return .init(
          node: nil, anchor: .start, x: start.rounded(),
          lines: [.init(text: text, isNote: true, baseline: (top + 10).rounded())], box: box)
      }
    }
    return nil
  }

  private func isFree(
    _ box: GenogramGeometry.Box, _ geometry: GenogramGeometry,
    _ others: [GenogramGeometry.TextBlock]
  ) -> Bool {
    let wide = box.grown(by: 2)
    return !(geometry.labels + others).contains { $0.box.overlaps(wide) }
      && !geometry.symbols.contains { $0.box.overlaps(wide) }
      && !geometry.harms.contains { $0.words.box.overlaps(wide) }
      && !geometry.strokes.contains { $0.points.touches(wide) }
      && !geometry.slashes.contains { [$0.from, $0.to].touches(wide) }
      && !geometry.harms.contains { $0.points.touches(wide) }
      && !geometry.outlines.contains { ($0 + $0.prefix(1)).touches(wide) }
  }
}

extension Array where Element == GenogramGeometry.Point {
  /// Does the line through these points enter a box?
  func touches(_ box: GenogramGeometry.Box) -> Bool {
    zip(self, dropFirst()).contains { from, to in
      GenogramGeometry.segment(from, to, enters: box)
    }
  }
}

extension GenogramGeometry {
  /// Liang and Barsky's clipping: is any part of the segment inside the box?
  static func segment(_ from: Point, _ to: Point, enters box: Box) -> Bool {
    var (first, last) = (0.0, 1.0)
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let sides = [
      (-dx, from.x - box.left), (dx, box.right - from.x), (-dy, from.y - box.top),
      (dy, box.bottom - from.y),
    ]
    for (speed, room) in sides {
      if speed == 0 {
        if room <= 0 { return false }
      } else if speed < 0 {
        first = max(first, room / speed)
      } else {
        last = min(last, room / speed)
      }
    }
    return first < last
  }
}
