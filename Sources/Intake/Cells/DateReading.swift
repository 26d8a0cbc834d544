import Vocabulary

/// A date as a file writes it: `2015-03-27`, `2015-03-27T00:00:00`, `27/03/2015`, `27-Mar-2015`,
/// each with or without a time of day.
enum DateReading: Equatable {
  case written(WrittenDate)
  /// Not a date; the year, where at least that can be made out.
  case unreadable(year: Int?)

  static let expected = "a day such as 27/03/2015 or 2015-03-27"

  static func read(_ bytes: some Collection<UInt8>) -> DateReading {
    var scan = ByteScanner(bytes)
    guard let first = scan.number(atMost: 4), let separator = scan.next(),
      "-/.".utf8.contains(separator),
      let month = scan.month(), scan.skip(separator), let last = scan.number(atMost: 4)
    else { return .unreadable(year: nil) }
    let isYearFirst = first.digits == 4
    guard isYearFirst ? last.digits <= 2 : first.digits <= 2 && last.digits == 4 else {
      return .unreadable(year: nil)
    }
    let (year, day) = isYearFirst ? (first.value, last.value) : (last.value, first.value)
    guard let day = Day(year: year, month: month, day: day) else { return .unreadable(year: year) }
    if scan.isAtEnd { return .written(WrittenDate(day: day)) }
    guard scan.skip(UInt8(ascii: "T")) || scan.skip(UInt8(ascii: " ")), let time = scan.time(),
      scan.isAtEnd
    else { return .unreadable(year: year) }
    return .written(
      WrittenDate(day: day, secondsOfDay: time.seconds, offsetMinutes: time.offsetMinutes))
  }

  /// Seconds since midnight of a time standing alone: `21:14`, `21:14:05`.
  static func timeOfDay(_ bytes: some Collection<UInt8>) -> Int? {
    var scan = ByteScanner(bytes)
    guard let time = scan.time(), scan.isAtEnd else { return nil }
    return time.seconds
  }
}

/// A day, with the time of day and its distance from UTC where the source wrote them.
struct WrittenDate: Equatable {
  let day: Day
  var secondsOfDay: Int?
  var offsetMinutes: Int?

  /// The moment, where there is a time of day; without an offset it is taken as written.
  var instant: Instant? {
    secondsOfDay.map { seconds in
      Instant(startOf: day).adding(seconds: Int64(seconds - (offsetMinutes ?? 0) * 60))
    }
  }
}
