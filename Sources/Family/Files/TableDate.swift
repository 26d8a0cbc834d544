import Vocabulary

/// Reads the dates of a family's tables: ISO days, and EDTF for what is less exact.
enum TableDate {
  /// Exactly `yyyy-MM-dd`; nil for anything else.
  @inline(__always)
  static func day(_ cell: UnsafeBufferPointer<UInt8>) -> DayRange? {
    guard cell.count == 10, cell[4] == 45, cell[7] == 45 else { return nil }
    var isNumber = true
    @inline(__always) func digit(_ at: Int) -> Int {
      let value = Int(cell[at]) - 48
      if value < 0 || value > 9 { isNumber = false }
      return value
    }
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    let (month, day) = (digit(5) * 10 + digit(6), digit(8) * 10 + digit(9))
    guard isNumber, (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    return DayRange(day: CivilDay(year: year, month: month, day: day).number)
  }

  /// EDTF as far as Kith reads it; words for "some day" are an unknown day. Nil for anything else.
  static func range(_ text: String) -> DayRange? {
    if ["?", "unknown", "y", "yes", "true", "dead", ".."].contains(text.lowercased()) {
      return .unknown
    }
    guard let date = UncertainDate(edtf: text) else { return nil }
    return DayRange(
      first: date.earliest.map { Int32($0.number) } ?? DayRange.unknown.first,
      last: date.latest.map { Int32($0.number) } ?? DayRange.unknown.last)
  }
}
