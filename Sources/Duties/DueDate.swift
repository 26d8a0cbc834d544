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

  public init(_ limit: DutyLimit, from start: Day, workingDays: WorkingDays) {
    self.start = start
    self.limit = limit
    switch limit.unit {
    case .days:
      due = start.adding(days: limit.value)
      skipped = []
      holidaysKnownUntil = nil
    case .workingDays:
      let due = workingDays.day(limit.value, after: start)
      self.due = due
      skipped = (start.number + 1...due.number).map(Day.init(number:))
        .filter { !workingDays.isWorking($0) }
        .map { Skip(day: $0, why: workingDays.holidays[$0] ?? "weekend") }
      holidaysKnownUntil = due > workingDays.knownUntil ? workingDays.knownUntil : nil
    }
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
    return (start.number...due.number).map(Day.init(number:)).map { day in
      if let why = reasons[day] { return Step(day: day, counted: nil, skipped: why) }
      count += 1
      return Step(day: day, counted: count, skipped: nil)
    }
  }

  /// The count in sentences, the start first and the due day last but for a warning.
  public var sentences: [String] {
    var lines = ["Counted from \(start.inWordsWithWeekday), which is day 0."]
    switch limit.unit {
    case .days:
      lines.append("\(limit.inWords) counted, weekends and bank holidays among them.")
    case .workingDays:
      lines += skipped.map { "\($0.day.inWordsWithWeekday) skipped: \($0.why)." }
      lines.append("\(limit.inWords) counted.")
    }
    lines.append("Due \(due.inWordsWithWeekday).")
    if let known = holidaysKnownUntil {
      lines.append(
        "Bank holidays are known until \(known.inWords): a later one would move the due day.")
    }
    return lines
  }
}
