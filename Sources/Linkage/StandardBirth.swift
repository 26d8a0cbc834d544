import Vocabulary

/// A date of birth as it is compared.
struct StandardBirth: Hashable, Sendable, Codable {
  /// Days since 1970 of the first and last day it can mean.
  let first: Int
  let last: Int
  /// Year, month and day of month of `first`; only meaningful where `isExact`.
  let year: Int
  let month: Int
  let day: Int
  /// True when the source marked it doubtful.
  let isDoubtful: Bool

  /// Nil for a date open at either end, and for the first days of 1900 and 1901 that systems put
  /// where none was told.
  init?(_ date: UncertainDate) {
    guard let earliest = date.earliest, let latest = date.latest else { return nil }
    let parts = earliest.ymd
    if earliest == latest, parts.month == 1, parts.day == 1, [1900, 1901].contains(parts.year) {
      return nil
    }
    (first, last) = (earliest.number, latest.number)
    (year, month, day) = parts
    isDoubtful = date.isDoubtful
  }

  var isExact: Bool { first == last }

  /// 1 January is what many systems, and many people, put for a birthday nobody knows.
  var isDefault: Bool { isExact && month == 1 && day == 1 }

  /// Certain enough that another certain one contradicts it.
  var isCertain: Bool { isExact && !isDefault && !isDoubtful }

  /// The years it can fall in; empty where it is too wide to say anything.
  var years: ClosedRange<Int>.SubSequence {
    let range = year...Day(number: last).ymd.year
    return range.prefix(last - first <= 366 ? range.count : 0)
  }

  /// The exact day, with day and month in one order where either could be the month.
  var blockingText: String {
    guard day <= 12 else { return "\(year)-\(month)-\(day)" }
    return "\(year)-\(min(month, day))-\(max(month, day))"
  }
}
