/// Counts working days: Monday to Friday, and not a bank holiday in England and Wales.
///
/// The day the clock starts is day 0, on whatever day it falls.
public struct WorkingDays: Hashable, Codable, Sendable {
  /// Bank holidays and what each is called.
  public let holidays: [Day: String]
  /// The last day for which holidays are known; a count that passes it must say so.
  public let knownUntil: Day

  public init(holidays: [Day: String], knownUntil: Day) {
    self.holidays = holidays
    self.knownUntil = knownUntil
  }

  public func isWorking(_ day: Day) -> Bool { day.weekday <= 5 && holidays[day] == nil }

  /// The day `count` working days after `start`; `start` itself when `count` is 0.
  public func day(_ count: Int, after start: Day) -> Day {
    precondition(count >= 0, "working days are counted forward")
    var (day, left) = (start, count)
    while left > 0 {
      day = day.adding(days: 1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// Working days after `start` up to and including `end`; 0 when `end` is not after `start`.
  public func count(after start: Day, through end: Day) -> Int {
    guard end > start else { return 0 }
    return (start.number + 1...end.number).count { isWorking(Day(number: $0)) }
  }
}
