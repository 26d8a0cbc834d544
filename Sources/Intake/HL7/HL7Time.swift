import Vocabulary

/// A time stamp: `2031`, `203103`, `20310314`, `20310314093000.0+0100`.
struct HL7Time: Hashable, Sendable {
  /// As far as it was written.
  let date: UncertainDate

  static let expected = "a day such as 20310314, with or without a time behind it"

  /// Nil when it is none of these, or names no day of the calendar.
  init?(_ text: String) {
    let digits = text.utf8.prefix { (48...57).contains($0) }.map { Int($0) - 48 }
    func number(_ from: Int, _ count: Int) -> Int {
      digits[from..<(from + count)].reduce(0) { $0 * 10 + $1 }
    }
    let rest = text.utf8.dropFirst(digits.count)
    guard [4, 6, 8, 10, 12, 14].contains(digits.count), HL7Time.isFraction(rest) else {
      return nil
    }
    let year = String(text.prefix(4))
    switch digits.count {
    case 4:
      guard let date = UncertainDate(edtf: year) else { return nil }
      self.date = date
    case 6:
      guard let date = UncertainDate(edtf: year + "-" + text.dropFirst(4).prefix(2)) else {
        return nil
      }
      self.date = date
    default:
      guard let day = Day(year: number(0, 4), month: number(4, 2), day: number(6, 2)) else {
        return nil
      }
      if digits.count >= 10, number(8, 2) > 23 { return nil }
      if digits.count >= 12, number(10, 2) > 59 { return nil }
      date = UncertainDate(day)
    }
  }

  private static func isFraction(_ rest: Substring.UTF8View) -> Bool {
    rest.allSatisfy { (48...57).contains($0) || "+-.".utf8.contains($0) } && rest.count <= 10
  }
}
