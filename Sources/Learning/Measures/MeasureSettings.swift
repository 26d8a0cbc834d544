public import Vocabulary

/// The limits and targets a partnership measures itself against, dated, old ones kept.
public struct MeasureSettings: Hashable, Sendable {
  /// How far a measure looks back.
  public static let windowMonths = 12

  /// What a limit counts: calendar days, days from Monday to Friday without bank holidays, or to
  /// the same day of a later month.
  public enum Unit: String, Sendable { case days, workingDays, months }

  /// A limit with its first day and who set it.
  public struct Limit: Hashable, Sendable {
    public let value: Int
    public let unit: Unit
    public let from: Day
    public let owner: String
    public let source: String

    public init(_ value: Int, _ unit: Unit, from: Day, owner: String, source: String) {
      self.value = value
      self.unit = unit
      self.from = from
      self.owner = owner
      self.source = source
    }

    /// `1 working day`
    public var inWords: String {
      let noun =
        switch unit {
        case .days: "day"
        case .workingDays: "working day"
        case .months: "month"
        }
      return "\(value) \(noun)" + (value == 1 ? "" : "s")
    }

    /// The last day in time, of something that began on a day.
    public func end(after day: Day, _ workingDays: WorkingDays) -> Day {
      switch unit {
      case .days: day.adding(days: value)
      case .workingDays: workingDays.day(value, after: day)
      case .months: day.adding(months: value)
      }
    }

    /// The last day that lies too far back, seen from a day.
    public func past(before day: Day) -> Day {
      switch unit {
      case .days, .workingDays: day.adding(days: -value)
      case .months: day.adding(months: -value)
      }
    }
  }

  private var limits: [MeasureLimit: [Limit]]
  /// Who set the targets, and when.
  public var setBy: String
  public var setOn: Day
  /// Targets by measure, as a share from 0 to 1, where they differ from the shipped ones.
  public var targets: [String: LocalSetting] = [:]

  /// The shipped limits with some added; one from the same day replaces the shipped one.
  public init(setBy: String, setOn: Day, adding local: [MeasureLimit: [Limit]] = [:]) {
    self.setBy = setBy
    self.setOn = setOn
    limits = local
  }

  /// What Kith ships, until a partnership sets its own.
  public static let standard = MeasureSettings(setBy: MeasureSettings.starter, setOn: shippedOn)

  /// The shipped targets with a partnership's own limits.
  public init(adding local: [MeasureLimit: [Limit]]) {
    self.init(setBy: MeasureSettings.starter, setOn: MeasureSettings.shippedOn, adding: local)
  }

  private static let starter = "Kith starter pack"
  /// 23 November 2026.
  private static let shippedOn = Day(number: 20_780)

  /// The limit in force on a day: a case is judged by the one of the day its clock began.
  public func limit(_ limit: MeasureLimit, on day: Day) -> Limit {
    let shipped = limit.shipped
    return (limits[limit] ?? []).filter { $0.from <= day }.max { $0.from < $1.from }
      ?? Limit(
        shipped.value, shipped.unit, from: Day(number: 0), owner: MeasureSettings.starter,
        source: shipped.source)
  }
}

extension CountingView {
  func limit(_ limit: MeasureLimit, on day: Day) -> MeasureSettings.Limit {
    input.settings.limit(limit, on: day)
  }

  /// The last day in time for something that began on a day.
  func due(_ limit: MeasureLimit, after day: Day) -> Day {
    self.limit(limit, on: day).end(after: day, input.workingDays)
  }

  /// Does a day lie as lately before the day of the measure as a limit asks?
  func isWithin(_ limit: MeasureLimit, _ day: Day) -> Bool {
    day > self.limit(limit, on: input.asOf).past(before: input.asOf) && day <= input.asOf
  }
}
