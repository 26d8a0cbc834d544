/// Counts working days: Monday to Friday, and not a bank holiday in England and Wales.
///
/// The day the clock starts is day 0, on whatever day it falls.
public struct WorkingDays: Hashable, Sendable {
  /// Bank holidays and what each is called.
  public let holidays: [Day: String]
  /// The last day for which holidays are known; a count that passes it must say so.
  public let knownUntil: Day

  /// When a holiday that was not foreseen was declared, by its day.
  public let declared: [Day: Day]
  private let table: HolidayTable

  public init(holidays: [Day: String], knownUntil: Day, declared: [Day: Day] = [:]) {
    self.holidays = holidays
    self.knownUntil = knownUntil
    self.declared = declared
    table = HolidayTable(holidays.keys)
  }

  /// The calendar as it was before some holidays were declared.
  public func without(_ days: Set<Day>) -> WorkingDays {
    WorkingDays(
      holidays: holidays.filter { !days.contains($0.key) }, knownUntil: knownUntil,
      declared: declared.filter { !days.contains($0.key) })
  }

  public func isWorking(_ day: Day) -> Bool { day.weekday <= 5 && !table.contains(day) }

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

  /// The day `count` working days before `end`; `end` itself when `count` is 0.
  public func day(_ count: Int, before end: Day) -> Day {
    precondition(count >= 0, "working days are counted in whole steps")
    var (day, left) = (end, count)
    while left > 0 {
      day = day.adding(days: -1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// The day itself where it is a working day, else the next one that is.
  public func onOrAfter(_ day: Day) -> Day {
    isWorking(day) ? day : self.day(1, after: day)
  }

  /// Working days after `start` up to and including `end`; 0 when `end` is not after `start`.
  public func count(after start: Day, through end: Day) -> Int {
    guard end > start else { return 0 }
    return (start.number + 1...end.number).count { isWorking(Day(number: $0)) }
  }
}
