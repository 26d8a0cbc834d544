/// A day of the Gregorian calendar carried back without end, for files that reach before our era.
///
/// Years count as astronomers do: year 0 is 1 BC.
struct CivilDay {
  let year: Int
  let month: Int
  let day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// From days since 1 January 1970.
  init(number: Int32) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  /// Days since 1 January 1970.
  var number: Int32 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The same day of another year, 28 February where it has no 29th.
  func adding(years: Int) -> CivilDay {
    let to = year + years
    return CivilDay(
      year: to, month: month, day: min(day, CivilDay.length(ofMonth: month, year: to)))
  }

  var startsYear: Bool { month == 1 && day == 1 }
  var endsYear: Bool { month == 12 && day == 31 }
  var endsMonth: Bool { day == CivilDay.length(ofMonth: month, year: year) }

  var yearText: String { (year < 0 ? "-" : "") + CivilDay.padded(abs(year), 4) }
  var monthText: String { yearText + "-" + CivilDay.padded(month, 2) }
  var text: String { monthText + "-" + CivilDay.padded(day, 2) }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// The day number of a day of the Julian calendar.
  static func julian(year: Int, month: Int, day: Int) -> Int32 {
    let y = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let leaps = y >= 0 ? y / 4 : (y - 3) / 4
    return Int32(y * 365 + leaps + dayOfYear - 719_470)
  }
}
