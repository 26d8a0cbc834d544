/// Reads the date values of GEDCOM 5.5, 5.5.1 and 7.0 into the days they can mean.
///
/// About, estimated, calculated and interpreted dates reach two years to each side; before and
/// after leave one side open. Phrases and calendars other than the Gregorian and the Julian are
/// unknown. GEDCOM 5.5.1, chapter 2, DATE_VALUE; 7.0, section 2.4.
enum GEDCOMDate {
  enum Reading: Equatable {
    case range(DayRange)
    /// A date that says no day: a phrase, another calendar, nothing at all.
    case unknown
    /// Not a date value of GEDCOM.
    case malformed
  }

  static func read(_ value: String) -> Reading {
    let text = value.uppercased().split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let first = text.first else { return .unknown }
    if first.hasPrefix("(") { return .unknown }
    var words = text.map { $0.hasSuffix(".") && $0.count == 4 ? $0.dropLast() : $0 }
    if let phrase = words.firstIndex(where: { $0.hasPrefix("(") }) {
      words.removeSubrange(phrase...)
    }
    return read(words)
  }

  /// Most dates are a day, a month in capitals and a year of four digits, and nothing else. Nil
  /// for any other, which `read` takes.
  static func plainDay(_ value: ArraySlice<UInt8>) -> Reading? {
    let bytes = Array(value)
    let days = bytes.prefix { $0 != 32 }.count
    guard (1...2).contains(days), bytes.count == days + 9, bytes[days] == 32,
      bytes[days + 4] == 32, let day = number(bytes[..<days]),
      let year = number(bytes[(days + 5)...]), year >= 1000,
      let month = month(Substring(decoding: bytes[(days + 1)..<(days + 4)], as: UTF8.self)),
      day >= 1, day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    return .range(DayRange(day: CivilDay(year: year, month: month, day: day).number))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return number
  }

  private static func read(_ words: [Substring]) -> Reading {
    let rest = Array(words.dropFirst())
    switch words[0] {
    case "ABT", "EST", "CAL", "INT": return about(rest)
    case "BEF", "TO": return map(simple(rest)) { $0.openedBefore }
    case "AFT": return map(simple(rest)) { $0.openedAfter }
    case "BET": return span(rest, "AND", openEnd: false)
    case "FROM": return span(rest, "TO", openEnd: true)
    default: return simple(words)
    }
  }

  private static func about(_ words: [Substring]) -> Reading {
    map(simple(words)) { $0.widened(byYears: 2) }
  }

  private static func map(_ reading: Reading, _ change: (DayRange) -> DayRange) -> Reading {
    guard case .range(let range) = reading else { return reading }
    return .range(change(range))
  }

  /// From the first of one date to the last of another; each may be about.
  private static func span(_ words: [Substring], _ middle: Substring, openEnd: Bool) -> Reading {
    guard let at = words.firstIndex(of: middle) else {
      return openEnd ? map(simple(words)) { $0.openedAfter } : .malformed
    }
    let (one, other) = (
      read(part: Array(words[..<at])), read(part: Array(words[(at + 1)...]))
    )
    switch (one, other) {
    case (.range(let from), .range(let to)):
      return from.first <= to.last
        ? .range(DayRange(first: from.first, last: to.last))
        : .range(DayRange(first: to.first, last: from.last))
    case (.malformed, _), (_, .malformed): return .malformed
    case (.unknown, _), (_, .unknown): return .unknown
    }
  }

  private static func read(part words: [Substring]) -> Reading {
    guard let first = words.first else { return .malformed }
    return ["ABT", "EST", "CAL"].contains(first) ? about(Array(words.dropFirst())) : simple(words)
  }

  /// One date: calendar, day, month, year, epoch.
  private static func simple(_ words: [Substring]) -> Reading {
    var words = words
    guard let first = words.first else { return .unknown }
    var isJulian = false
    if first.hasPrefix("@#D") {
      let escape = words.firstIndex { $0.hasSuffix("@") } ?? 0
      let name = words[...escape].joined(separator: " ")
      words.removeSubrange(...escape)
      if name == "@#DJULIAN@" {
        isJulian = true
      } else if name != "@#DGREGORIAN@" {
        return .unknown
      }
    } else if ["JULIAN", "GREGORIAN"].contains(first) {
      isJulian = first == "JULIAN"
      words.removeFirst()
    } else if isOtherCalendar(first) {
      return .unknown
    }
    return day(words, isJulian)
  }

  private static func isOtherCalendar(_ word: Substring) -> Bool {
    ["HEBREW", "FRENCH_R", "ROMAN", "UNKNOWN"].contains(word)
      || (word.hasPrefix("_") && word.count > 1)
  }

  private static func day(_ words: [Substring], _ isJulian: Bool) -> Reading {
    var words = words
    var isBefore = false
    if let last = words.last, ["BCE", "BC", "B.C.", "B.C"].contains(last) {
      isBefore = true
      words.removeLast()
    }
    guard (1...3).contains(words.count) else { return .malformed }
    // A day and a month without a year are a date in no year.
    if words.count == 2, Int(words[0]) != nil, month(words[1]) != nil { return .unknown }
    guard let years = years(words.removeLast(), isBefore) else { return .malformed }
    guard let monthWord = words.popLast() else { return range(years, nil, nil, isJulian) }
    guard let month = month(monthWord) else { return .malformed }
    guard let dayWord = words.popLast() else { return range(years, month, nil, isJulian) }
    guard let day = Int(dayWord), day >= 1,
      day <= length(month, years.first, isJulian)
    else { return .malformed }
    return range(years, month, day, isJulian)
  }

  private static func years(_ word: Substring, _ isBefore: Bool) -> (first: Int, last: Int)? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = year(parts[0]) else { return nil }
    guard parts.count == 2 else {
      return isBefore ? (1 - first, 1 - first) : (first, first)
    }
    guard let second = year(parts[1]) else { return nil }
    // `1699/00` names the two styles of one year; `1056/1060` two years.
    let last = parts[1].count < parts[0].count ? first + 1 : second
    if isBefore { return (1 - max(first, last), 1 - min(first, last)) }
    return (min(first, last), max(first, last))
  }

  private static func year(_ word: Substring) -> Int? {
    guard (1...4).contains(word.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(word)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    if let at = short.firstIndex(of: String(word)) { return at + 1 }
    return long.firstIndex(of: String(word)).map { $0 + 1 }
  }

  private static let long = [
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER",
    "OCTOBER", "NOVEMBER", "DECEMBER",
  ]
  private static let short = long.map { String($0.prefix(3)) }

  private static func length(_ month: Int, _ year: Int, _ isJulian: Bool) -> Int {
    isJulian && month == 2 && year % 4 == 0 ? 29 : CivilDay.length(ofMonth: month, year: year)
  }

  private static func range(
    _ years: (first: Int, last: Int), _ month: Int?, _ day: Int?, _ isJulian: Bool
  ) -> Reading {
    func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
      isJulian
        ? CivilDay.julian(year: year, month: month, day: day)
        : CivilDay(year: year, month: month, day: day).number
    }
    let lastMonth = month ?? 12
    let length = length(lastMonth, years.last, isJulian)
    return .range(
      DayRange(
        first: number(years.first, month ?? 1, day ?? 1),
        last: number(years.last, lastMonth, min(day ?? length, length))))
  }
}
