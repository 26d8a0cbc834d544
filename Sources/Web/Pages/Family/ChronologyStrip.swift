import Vocabulary

/// A chronology drawn: one lane for each agency, one mark for each dated entry, gaps grey.
///
/// The table below it says the same, so it is one picture to whoever cannot see it.
struct ChronologyStrip: Sendable {
  let entries: [EntryRow]
  let gapLimitDays: Int

  private static let left = 230.0
  private static let right = 1180.0
  private static let laneHeight = 26.0
  private static let top = 30.0

  @HTMLBuilder var html: HTML {
    if let first = days.min(), let last = days.max() {
      div(
        .class("k-drawing", "k-strip"), .role("region"), .tabindex(0),
        .aria(.label, "The chronology, drawn; the table below says the same")
      ) { drawing(from: first, to: Swift.max(last, first.adding(days: 1))) }
      p(.class("k-muted")) {
        "Filled: observed or decided. Ring: reported or an opinion. Diamond: alleged. "
        "Long: the day is not known more nearly. Grey: no statement from anybody."
      }
    } else {
      p("No entry has a date, so nothing can be drawn.", .class("k-empty"))
    }
  }

  private var days: [Day] { entries.compactMap(\.date).flatMap { [$0.sortDay, end($0)] } }
  private func end(_ date: UncertainDate) -> Day { date.latest ?? date.sortDay }

  /// Agencies in the order they first spoke.
  private var lanes: [String] {
    var seen: Set<String> = []
    return entries.filter { $0.date != nil }.map(\.saidBy.agency)
      .filter { seen.insert($0).inserted }
  }

  private func drawing(from first: Day, to last: Day) -> HTML {
    let scale = Scale(first: first, last: last, left: Self.left + 12, right: Self.right - 16)
    let bottom = Self.top + Double(lanes.count) * Self.laneHeight
    return svg(
      .shape(.viewBox, "0 0 \(Int(Self.right)) \(Int(bottom + 6))"), .role("img"),
      .aria(.label, "\(entries.count) entries from \(first.inWords) to \(last.inWords)"),
      .shape(.width, Self.right), .shape(.height, bottom + 6)
    ) {
      for gap in gaps {
        rect(
          .class("k-strip-gap"), .shape(.x, scale.x(gap.from)), .shape(.y, Self.top),
          .shape(.width, scale.x(gap.to) - scale.x(gap.from)),
          .shape(.height, bottom - Self.top)
        ) {}
      }
      for tick in scale.ticks { tick.html(scale.x(tick.day), from: Self.top, to: bottom) }
      for (index, agency) in lanes.enumerated() {
        lane(agency, at: Self.top + (Double(index) + 0.5) * Self.laneHeight, scale)
      }
    }
  }

  private var gaps: [Gap] {
    let spans = entries.compactMap(\.date).map { ($0.sortDay, end($0)) }.sorted { $0.0 < $1.0 }
    var (gaps, last): ([Gap], Day?) = ([], nil)
    for (start, end) in spans {
      if let last, let gap = Gap(from: last, to: start, limitDays: gapLimitDays) {
        gaps.append(gap)
      }
      last = Swift.max(last ?? end, end)
    }
    return gaps
  }

  private func lane(_ agency: String, at y: Double, _ scale: Scale) -> HTML {
    g {
      svgText(
        shortened(agency), .class("k-strip-lane"), .shape(.x, Self.left), .shape(.y, y + 4),
        .shape(.textAnchor, "end"))
      line(
        .class("k-strip-line"), .shape(.x1, Self.left + 6), .shape(.x2, Self.right - 4),
        .shape(.y1, y), .shape(.y2, y)
      ) {}
      for entry in entries where entry.saidBy.agency == agency {
        if let date = entry.date { mark(entry.standing, date, at: y, scale) }
      }
    }
  }

  private func mark(
    _ standing: Standing, _ date: UncertainDate, at y: Double, _ scale: Scale
  ) -> HTML {
    let (x, end) = (scale.x(date.sortDay), scale.x(end(date)))
    if date.day == nil {
      return rect(
        .class("k-mark-bar"), .shape(.x, x), .shape(.y, y - 4),
        .shape(.width, Swift.max(8, end - x)), .shape(.height, 8), .shape(.rx, 4)
      ) {}
    }
    switch standing {
    case .observed, .decision:
      return circle(.class("k-mark"), .shape(.cx, x), .shape(.cy, y), .shape(.r, 5)) {}
    case .reported, .opinion:
      return circle(.class("k-mark-ring"), .shape(.cx, x), .shape(.cy, y), .shape(.r, 4.5)) {}
    case .alleged:
      return diamond(x, y)
    }
  }

  private func shortened(_ agency: String) -> String {
    agency.count > 32 ? agency.prefix(31) + "…" : agency
  }
}

/// The mark of what is alleged or suspected.
func diamond(_ x: Double, _ y: Double) -> HTML {
  rect(
    .class("k-mark-alleged"), .shape(.x, -4.5), .shape(.y, -4.5), .shape(.width, 9),
    .shape(.height, 9), .shape(.transform, "translate(\(Int(x)) \(Int(y))) rotate(45)")
  ) {}
}

extension ChronologyStrip {
  /// Days to places along the strip.
  struct Scale: Sendable {
    let first: Day
    let last: Day
    let left: Double
    let right: Double

    struct Tick: Sendable {
      var day: Day
      var words: String

      /// Its line from the top of the lanes to their bottom, its words above.
      func html(_ x: Double, from top: Double, to bottom: Double) -> HTML {
        g {
          line(
            .class("k-strip-tick"), .shape(.x1, x), .shape(.x2, x), .shape(.y1, top - 6),
            .shape(.y2, bottom)
          ) {}
          svgText(words, .class("k-strip-year"), .shape(.x, x + 3), .shape(.y, top - 10))
        }
      }
    }

    func x(_ day: Day) -> Double {
      left + (right - left) * Double(day.days(since: first)) / Double(last.days(since: first))
    }

    /// Years, or months where there is less than a year and a half; at most about a dozen.
    var ticks: [Tick] {
      let months = last.days(since: first) < 550
      let step = months ? 1 : 12 * Swift.max(1, last.days(since: first) / 365 / 12 + 1)
      let start = first.ymd
      var day = Day(year: start.year, month: months ? start.month : 1, day: 1)
      var ticks: [Tick] = []
      while let at = day, at <= last {
        let parts = at.ymd
        let month = Day.monthNames[parts.month - 1].prefix(3)
        let words = months && parts.month != 1 ? String(month) : "\(parts.year)"
        if at >= first { ticks.append(Tick(day: at, words: words)) }
        day = at.adding(months: step)
      }
      return ticks
    }
  }
}
