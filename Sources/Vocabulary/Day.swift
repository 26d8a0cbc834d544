/// A calendar day with no time zone, as safeguarding records write dates.
///
/// Proleptic Gregorian calendar; counted from 1 January 1970. Shown as `yyyy-MM-dd`.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before it.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// Nil when the three do not name a day of the calendar, such as 31 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    number = Day.count(year: year, month: month, day: day)
  }

  /// Nil unless the text is exactly `yyyy-MM-dd` and names a day of the calendar.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// 1 is Monday and 7 is Sunday, as ISO 8601 counts.
  public var weekday: Int {
    let shifted = (number + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day of a later month, or that month's last day when it has no such day.
  public func adding(months: Int) -> Day {
    let parts = ymd
    let total = parts.year * 12 + (parts.month - 1) + months
    let year = total >= 0 ? total / 12 : (total - 11) / 12
    let month = total - year * 12 + 1
    let day = min(parts.day, Day.length(ofMonth: month, year: year))
    return Day(number: Day.count(year: year, month: month, day: day))
  }

  public func days(since other: Day) -> Int { number - other.number }

  /// Completed years of age on `other` for someone born on this day.
  public func age(on other: Day) -> Int {
    let (born, then) = (ymd, other.ymd)
    let hadBirthday = (then.month, then.day) >= (born.month, born.day)
    return then.year - born.year - (hadBirthday ? 0 : 1)
  }

  /// The year, month and day of month.
  public var ymd: (year: Int, month: Int, day: Int) {
    // The era arithmetic of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func count(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: CustomStringConvertible {
  public var description: String {
    let parts = ymd
    return Day.padded(parts.year, 4) + "-" + Day.padded(parts.month, 2) + "-"
      + Day.padded(parts.day, 2)
  }

  /// As a page writes it: `2 March 2031`.
  public var inWords: String {
    let parts = ymd
    return "\(parts.day) \(Day.monthNames[parts.month - 1]) \(parts.year)"
  }

  /// As a duty writes it: `Monday 17 March 2031`.
  public var inWordsWithWeekday: String { Day.weekdayNames[weekday - 1] + " " + inWords }

  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  public static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a day is written yyyy-MM-dd"))
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
