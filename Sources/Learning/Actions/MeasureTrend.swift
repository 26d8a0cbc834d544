public import Vocabulary

/// One measure at one agency, read every three months: the earliest reading first.
public struct MeasureTrend: Hashable, Sendable {
  public let measure: Measure
  /// The agency's name; nil where nothing was ever measured.
  public let agency: String?
  public let readings: [MeasureResult]
  /// How many readings running must fall short before what was closed is opened again.
  public static let periods = 2
  /// Between two readings.
  public static let monthsApart = 3

  /// The days read for a report of a day: a year back, that day last.
  public static func days(to day: Day) -> [Day] {
    (0...4).reversed().map { $0 == 0 ? day : day.adding(months: -monthsApart * $0) }
  }

  /// The trends of some measures out of everything that was measured on each day.
  public static func trends(
    of measures: [String], in results: [[MeasureResult]]
  ) -> [MeasureTrend] {
    guard let latest = results.last else { return [] }
    return measures.flatMap { id in
      latest.filter { $0.measure.id == id }.map { last in
        MeasureTrend(
          measure: last.measure, agency: last.agency,
          readings: results.compactMap { day in
            day.first { $0.measure.id == id && $0.agency == last.agency }
          })
      }
    }
  }

  public var latest: MeasureResult? { readings.last }

  /// Did the last readings all fall short, one after the other? One that had nothing to count, or
  /// that is missing, breaks the run.
  public var fallsShortAgain: Bool {
    let last = readings.suffix(MeasureTrend.periods)
    return last.count == MeasureTrend.periods && last.allSatisfy { $0.status == .missed }
      && zip(last, last.dropFirst()).allSatisfy { earlier, later in
        earlier.asOf == later.asOf.adding(months: -MeasureTrend.monthsApart)
      }
  }

  /// `81 of 100 on 14 December 2030, 70 of 100 on 14 March 2031; the target is 95 of 100`
  public var lastInWords: String {
    let told = readings.suffix(MeasureTrend.periods).map { reading in
      (reading.figure ?? "nothing to count") + " on \(reading.asOf.inWords)"
    }
    let target = latest?.target.map {
      "; the target is \(measure.better == .lower ? "at most" : "at least") "
        + "\(Int(($0.value * 100).rounded())) of 100"
    }
    return told.joined(separator: ", ") + (target ?? "")
  }
}
