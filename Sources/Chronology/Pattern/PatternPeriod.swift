public import Vocabulary

/// A month or a quarter of a pattern.
public struct PatternPeriod: Hashable, Sendable {
  public let first: Day
  public let last: Day

  /// The calendar month, or the quarter for three months, that holds a day.
  init(holding day: Day, months: Int) {
    let parts = day.ymd
    let month = (parts.month - 1) / months * months + 1
    first = Day(year: parts.year, month: month, day: 1) ?? day
    last = first.adding(months: months).adding(days: -1)
  }

  public func holds(_ day: Day) -> Bool { first <= day && day <= last }

  /// `March 2031`, or `January to March 2031`.
  public var inWords: String {
    let (one, other) = (first.ymd, last.ymd)
    let names = [one.month, other.month].map { Day.monthNames[$0 - 1] }
    return (one.month == other.month ? names[0] : names.joined(separator: " to "))
      + " \(other.year)"
  }
}
