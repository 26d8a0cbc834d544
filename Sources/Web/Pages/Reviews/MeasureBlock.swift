import Learning
import Vocabulary

/// One measure at every agency it is taken on: its last five readings, and where it stands.
struct MeasureBlock: Sendable {
  var trends: [MeasureTrend]

  var html: HTML {
    guard let first = trends.first else { return HTML.nothing }
    return article(.class("k-measure-block")) {
      h3(.class("k-h3")) {
        span(first.measure.id + " ", .class("k-muted"))
        first.measure.inWords.sentenceCase
      }
      p(target(first), .class("k-muted"))
      if trends.allSatisfy({ $0.agency == nil }) {
        p {
          Flag(tone: .plain, words: "Not measured").html
          " No agency of this hub can be measured by it, or what it needs has not come in."
        }
      } else {
        DataTable(
          caption: first.measure.inWords + ", by agency",
          columns: ["Agency", "Stands", "Trend"] + days.map(MeasureBlock.short),
          rows: trends.map(row), firstIsHeader: true, className: "k-table-trend"
        ).html
        if let exercised {
          muted("Last exercised: \(exercised.inWords), the last reading with something to count.")
        }
      }
    }
  }

  private func target(_ trend: MeasureTrend) -> String {
    guard let target = trend.latest?.target else { return "No target is set." }
    return "Target: \(trend.measure.better == .lower ? "at most" : "at least") "
      + "\(Int((target.value * 100).rounded())) of 100, set by \(target.setBy)."
  }

  /// Every day that anything was read on: an agency first measured lately has no earlier readings.
  private var days: [Day] { Set(trends.flatMap(\.readings).map(\.asOf)).sorted() }

  /// `26 Nov 2026`
  private static func short(_ day: Day) -> String {
    let words = day.inWords.split(separator: " ")
    return words.count == 3 ? "\(words[0]) \(words[1].prefix(3)) \(words[2])" : day.inWords
  }

  private var exercised: Day? {
    trends.flatMap(\.readings).filter { $0.value != nil }.map(\.asOf).max()
  }

  private func row(_ trend: MeasureTrend) -> DataTable.Row {
    let cells = days.map { day -> HTML in
      guard let figure = trend.readings.first(where: { $0.asOf == day })?.figure
      else { return unknown("nothing to count") }
      return span(figure, .class("k-number"))
    }
    return DataTable.Row(
      [known(trend.agency, else: "no agency"), standing(trend), line(trend)] + cells)
  }

  private func standing(_ trend: MeasureTrend) -> HTML {
    HTML {
      switch trend.latest?.status {
      case .met?: Flag(tone: .good, words: "Met").html
      case .missed?:
        Flag(
          tone: .urgent, words: trend.fallsShortAgain ? "Falls short twice running" : "Falls short"
        ).html
      case .noTarget?: Flag(tone: .plain, words: "No target").html
      case .noData?: Flag(tone: .plain, words: "No data yet").html
      case .notMeasured?, nil: Flag(tone: .plain, words: "Not measured").html
      }
    }
  }

  /// The readings as a line, the target dashed; the figures stand in the row. Shares are drawn of
  /// the whole, days of the most that any reading gives.
  private func line(_ trend: MeasureTrend) -> HTML {
    let days = days
    let top =
      trend.measure.form == .share ? 1 : max(1, trend.readings.compactMap(\.value).max() ?? 1)
    let points =
      trend.readings.compactMap { reading in
        guard let value = reading.value, let index = days.firstIndex(of: reading.asOf) else {
          return nil
        }
        return (x: 4 + Double(index) * 20, y: 26 - value / top * 22)
      } as [(x: Double, y: Double)]
    guard points.count > 1 else { return unknown("too few readings") }
    let way = points.enumerated().map { index, point in
      (index == 0 ? "M" : "L") + "\(Int(point.x)) \(Int(point.y))"
    }.joined(separator: " ")
    return HTML {
      svg(
        .class("k-spark"), .shape(.viewBox, "0 0 90 30"), .shape(.width, 90), .shape(.height, 30),
        .aria(.hidden, "true"), .shape(.focusable, "false")
      ) {
        if let target = trend.latest?.target {
          Web.line(
            .class("k-spark-target"), .shape(.x1, 2), .shape(.x2, 88),
            .shape(.y1, 26 - target.value * 22), .shape(.y2, 26 - target.value * 22)
          ) {}
        }
        Web.path(.class("k-spark-line"), .shape(.d, way), .shape(.fill, "none")) {}
        if let last = points.last {
          circle(.class("k-spark-end"), .shape(.cx, last.x), .shape(.cy, last.y), .shape(.r, 3)) {}
        }
      }
      p(spoken(trend), .class("k-muted"))
    }
  }

  private func spoken(_ trend: MeasureTrend) -> String {
    let values = trend.readings.compactMap(\.value)
    guard let first = values.first, let last = values.last else { return "No readings" }
    return last > first ? "Rising" : last < first ? "Falling" : "Level"
  }
}
