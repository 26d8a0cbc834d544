/// The days on which something can have happened, both ends counted, as day numbers of 32 bits.
///
/// Day 0 is 1 January 1970 of the Gregorian calendar, carried back without end. An open end is
/// `open` days away; `never` lies after every day.
struct DayRange: Hashable, Sendable {
  var first: Int32
  var last: Int32

  private static let open: Int32 = 1_000_000_000
  static let unknown = DayRange(first: -open, last: open)
  static let never = DayRange(first: .max, last: .max)

  init(first: Int32, last: Int32) {
    self.first = first
    self.last = last
  }

  init(day: Int32) { self.init(first: day, last: day) }

  var isNever: Bool { first == .max }
  var isUnknown: Bool { self == .unknown }
  var isOpenBefore: Bool { first == -DayRange.open }
  var isOpenAfter: Bool { last == DayRange.open }

  /// Open at the start: by the last of these days.
  var openedBefore: DayRange { DayRange(first: -DayRange.open, last: last) }
  /// Open at the end: from the first of these days on.
  var openedAfter: DayRange { DayRange(first: first, last: DayRange.open) }

  /// As many calendar years earlier and later.
  func widened(byYears years: Int) -> DayRange {
    DayRange(
      first: isOpenBefore ? first : CivilDay(number: first).adding(years: -years).number,
      last: isOpenAfter ? last : CivilDay(number: last).adding(years: years).number)
  }

  /// Whichever of the two comes first, as far as that can be told.
  func firstOf(_ other: DayRange) -> DayRange {
    DayRange(first: min(first, other.first), last: min(last, other.last))
  }

  /// In EDTF, at the coarsest precision that says the same: `1536`, `1536-05`, `1536-05-19`,
  /// `../1536-05`, `1536/1537`; `unknown` when any day will do.
  var text: String {
    if isUnknown { return "unknown" }
    if isOpenBefore { return "../" + CivilDay(number: last).text }
    if isOpenAfter { return CivilDay(number: first).text + "/.." }
    let (from, to) = (CivilDay(number: first), CivilDay(number: last))
    if first == last { return from.text }
    if from.startsYear, to.endsYear {
      return from.year == to.year ? from.yearText : from.yearText + "/" + to.yearText
    }
    if from.day == 1, to.endsMonth, from.year == to.year, from.month == to.month {
      return from.monthText
    }
    return from.text + "/" + to.text
  }
}
