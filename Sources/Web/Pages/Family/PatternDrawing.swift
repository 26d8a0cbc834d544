import Vocabulary

/// A pattern drawn: a lane for each kind of abuse, one for what happened beside, one for separation.
///
/// The table below it says the same, so it is one picture to whoever cannot see it. What is known
/// stands in shapes, not in colours alone.
struct PatternDrawing: Sendable {
  var lanes: [Lane]

  struct Lane: Sendable {
    var name: String
    var spots: [Spot]
  }

  struct Spot: Sendable {
    var shape: Shape
    var on: UncertainDate
    /// How long it had gone on, as told; nil where nobody said.
    var over: Period?
  }

  enum Shape: Sendable {
    /// Disclosed or observed; reported by somebody else; suspected.
    case known, reported, suspected
    /// Asked, not disclosed; not asked.
    case asked, notAsked
    /// A relationship's end or a move.
    case separation
  }

  private static let left = 250.0
  private static let right = 1180.0
  private static let laneHeight = 26.0
  private static let top = 30.0

  private var spots: [Spot] { lanes.flatMap(\.spots) }
  private var days: [Day] {
    spots.flatMap { spot in
      [spot.on.sortDay, spot.on.latest ?? spot.on.sortDay]
        + (spot.over.map { [$0.from?.sortDay, $0.to?.sortDay].compactMap { $0 } } ?? [])
    }
  }

  @HTMLBuilder var html: HTML {
    if let first = days.min(), let last = days.max() {
      div(
        .class("k-drawing", "k-strip"), .role("region"), .tabindex(0),
        .aria(.label, "The pattern, drawn; the table below says the same")
      ) { drawing(from: first.monthStart, to: Swift.max(last, first.adding(days: 1))) }
      p(.class("k-muted")) {
        "Filled: disclosed or observed. Ring: reported by somebody else, or an event. Diamond: "
        "suspected. Dash: asked, not disclosed. Question mark: not asked. Upright: separation. Long: "
        "for how long, as somebody told it, or the day is not known more nearly."
      }
    }
  }

  private func drawing(from first: Day, to last: Day) -> HTML {
    let scale = ChronologyStrip.Scale(
      first: first, last: last, left: Self.left + 12, right: Self.right - 16)
    let bottom = Self.top + Double(lanes.count) * Self.laneHeight
    return svg(
      .shape(.viewBox, "0 0 \(Int(Self.right)) \(Int(bottom + 6))"), .role("img"),
      .aria(
        .label,
        counted(spots.count, "thing", "things") + " told, from \(first.inWords) to \(last.inWords)"),
      .shape(.width, Self.right), .shape(.height, bottom + 6)
    ) {
      for tick in scale.ticks { tick.html(scale.x(tick.day), from: Self.top, to: bottom) }
      for (index, lane) in lanes.enumerated() {
        html(lane, at: Self.top + (Double(index) + 0.5) * Self.laneHeight, scale)
      }
    }
  }

  private func html(_ lane: Lane, at y: Double, _ scale: ChronologyStrip.Scale) -> HTML {
    g {
      svgText(
        lane.name, .class("k-strip-lane"), .shape(.x, Self.left), .shape(.y, y + 4),
        .shape(.textAnchor, "end"))
      line(
        .class("k-strip-line"), .shape(.x1, Self.left + 6), .shape(.x2, Self.right - 4),
        .shape(.y1, y), .shape(.y2, y)
      ) {}
      for spot in lane.spots { bar(spot, at: y, scale) }
      for spot in lane.spots { spot.shape.html(scale.x(spot.on.sortDay), y) }
    }
  }

  @HTMLBuilder private func bar(
    _ spot: Spot, at y: Double, _ scale: ChronologyStrip.Scale
  ) -> HTML {
    let start = spot.over?.from?.sortDay ?? spot.on.sortDay
    let end = spot.over?.to?.sortDay ?? spot.on.latest ?? spot.on.sortDay
    if start < end {
      rect(
        .class("k-mark-bar"), .shape(.x, scale.x(start)), .shape(.y, y - 4),
        .shape(.width, scale.x(end) - scale.x(start)), .shape(.height, 8), .shape(.rx, 4)
      ) {}
    }
  }
}

extension Day {
  /// The first of its month, where the first mark of the scale stands.
  fileprivate var monthStart: Day { Day(year: ymd.year, month: ymd.month, day: 1) ?? self }
}

extension PatternDrawing.Shape {
  func html(_ x: Double, _ y: Double) -> HTML {
    switch self {
    case .known:
      circle(.class("k-mark"), .shape(.cx, x), .shape(.cy, y), .shape(.r, 5)) {}
    case .reported:
      circle(.class("k-mark-ring"), .shape(.cx, x), .shape(.cy, y), .shape(.r, 4.5)) {}
    case .suspected: diamond(x, y)
    case .asked:
      rect(
        .class("k-mark"), .shape(.x, x - 6), .shape(.y, y - 2), .shape(.width, 12),
        .shape(.height, 4)
      ) {}
    case .notAsked:
      svgText(
        "?", .class("k-strip-lane"), .shape(.x, x), .shape(.y, y - 2),
        .shape(.textAnchor, "middle"))
    case .separation:
      rect(
        .class("k-mark-alleged"), .shape(.x, x - 2.5), .shape(.y, y - 11), .shape(.width, 5),
        .shape(.height, 22)
      ) {}
    }
  }
}
