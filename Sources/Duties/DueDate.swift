public import Vocabulary

/// A due day with its counting shown, so that anybody can follow it on a calendar.
public struct DueDate: Hashable, Sendable, Codable {
  /// The day the clock starts, which is day 0 on whatever day of the week it falls.
  public let start: Day
  public let limit: DutyLimit
  public let due: Day
  /// Days not counted, in order; empty for a limit in calendar days.
  public let skipped: [Skip]
  /// Set where the count went past the last day for which bank holidays are known.
  public let holidaysKnownUntil: Day?

  /// Set where a bank holiday declared after the clock started moved the due day.
  public let moved: Move?
  /// The day that what it prepares for is to happen, or that whoever asked set; nil for others.
  public let target: Day?

  /// - Parameter target: for a limit before something, its day; else a day set by whoever asked,
  ///   which then is the due day whatever the limit.
  public init(
    _ limit: DutyLimit, from start: Day, workingDays: WorkingDays, target: Day? = nil
  ) {
    self.start = start
    self.limit = limit
    self.target = target
    due = DueDate.due(limit, from: start, workingDays, target: target)
    let isCounted = target == nil && limit.unit == .workingDays && due > start
    skipped = isCounted ? DueDate.skips(after: start, through: due, workingDays) : []
    holidaysKnownUntil =
      isCounted && due > workingDays.knownUntil ? workingDays.knownUntil : nil
    moved = DueDate.move(limit, from: start, workingDays, target: target, to: due)
  }

  private static func due(
    _ limit: DutyLimit, from start: Day, _ workingDays: WorkingDays, target: Day?
  ) -> Day {
    switch limit.unit {
    case .workingDaysBefore:
      // Asked too late for the full notice: due at once, never before it was asked.
      return max(start, workingDays.day(limit.value, before: target ?? start))
    case .days: return target ?? start.adding(days: limit.value)
    case .workingDays: return target ?? workingDays.day(limit.value, after: start)
    case .months:
      // As a subject access request is counted: a day that is no working day moves to the next.
      return target ?? workingDays.onOrAfter(start.adding(months: limit.value))
    }
  }

  private static func skips(
    after start: Day, through due: Day, _ workingDays: WorkingDays
  ) -> [Skip] {
    var skips: [Skip] = []
    for number in start.number + 1...due.number {
      let day = Day(number: number)
      if workingDays.isWorking(day) { continue }
      skips.append(Skip(day: day, why: workingDays.holidays[day] ?? "weekend"))
    }
    return skips
  }

  private static func move(
    _ limit: DutyLimit, from start: Day, _ workingDays: WorkingDays, target: Day?, to due: Day
  ) -> Move? {
    func isLate(_ day: Day, declared: Day) -> Bool { declared > start && day <= due }
    guard workingDays.declared.contains(where: { isLate($0.key, declared: $0.value) })
    else { return nil }
    let late = workingDays.declared.filter { isLate($0.key, declared: $0.value) }
    let before = DueDate.due(
      limit, from: start, workingDays.without(Set(late.keys)), target: target)
    guard before != due, let declared = late.values.max() else { return nil }
    return Move(was: before, declared: declared)
  }

  /// That the due day was another until a bank holiday was declared.
  public struct Move: Hashable, Sendable, Codable {
    public let was: Day
    public let declared: Day
  }

  /// A day not counted, and why: `Good Friday`, `weekend`.
  public struct Skip: Hashable, Sendable, Codable {
    public let day: Day
    public let why: String
  }

  /// One day of the count, as a calendar draws it.
  public struct Step: Hashable, Sendable {
    public let day: Day
    /// 0 for the day the clock starts; nil for a day not counted.
    public let counted: Int?
    public let skipped: String?
  }

  /// Every day from the start to the due day.
  public var steps: [Step] {
    let reasons = Dictionary(skipped.map { ($0.day, $0.why) }, uniquingKeysWith: { $1 })
    var count = -1
    return (start.number...max(start, due).number).map(Day.init(number:)).map { day in
      if let why = reasons[day] { return Step(day: day, counted: nil, skipped: why) }
      count += 1
      return Step(day: day, counted: count, skipped: nil)
    }
  }

  /// The count in sentences, the start first and the due day last but for a warning.
  public var sentences: [String] {
    var lines = counting
    lines.append("Due \(due.inWordsWithWeekday).")
    if let moved {
      lines.append(
        "It was due \(moved.was.inWordsWithWeekday) until a bank holiday was declared on "
          + "\(moved.declared.inWords).")
    }
    if let known = holidaysKnownUntil {
      lines.append(
        "Bank holidays are known until \(known.inWords): a later one would move the due day.")
    }
    return lines
  }

  private var counting: [String] {
    if limit.unit == .workingDaysBefore {
      let before = target.map { ["\(limit.inWords) \($0.inWordsWithWeekday)."] } ?? []
      let late = due == start ? ["That day is past or is today: due at once."] : []
      return ["Asked on \(start.inWordsWithWeekday)."] + before + late
    }
    if target != nil {
      return ["Started on \(start.inWordsWithWeekday). Whoever asked set the day."]
    }
    let first = "Counted from \(start.inWordsWithWeekday), which is day 0."
    if limit.value == 0 { return [first] }
    switch limit.unit {
    case .days:
      return [first, "\(limit.inWords) counted, weekends and bank holidays among them."]
    case .months:
      return [
        first, "\(limit.inWords) counted, to the same day or the next working day after it.",
      ]
    case .workingDays, .workingDaysBefore:
      return [first] + skipped.map { "\($0.day.inWordsWithWeekday) skipped: \($0.why)." }
        + ["\(limit.inWords) counted."]
    }
  }
}
