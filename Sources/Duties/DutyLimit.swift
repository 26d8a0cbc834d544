public import Vocabulary

/// How long a rule gives, since when, who set it, and with what force.
///
/// Written `{"value":1,"unit":"workingDays","from":"2026-01-01","owner":"…","source":"…"}`.
public struct DutyLimit: Hashable, Sendable, Codable {
  /// 0 to 366; 0 is the same day.
  public let value: Int
  public let unit: Unit
  /// The first day a clock may start under it.
  public let from: Day
  /// Who set it: the partnership, or the body that did.
  public let owner: String
  /// Where that is written down.
  public let source: String
  public let force: Force

  public init(
    _ value: Int, _ unit: Unit, from: Day, owner: String, source: String, force: Force = .local
  ) {
    precondition(DutyLimit.bounds.contains(value), "a limit is 0 to 366 of its unit")
    self.value = value
    self.unit = unit
    self.from = from
    self.owner = owner
    self.source = source
    self.force = force
  }

  /// What is counted.
  public enum Unit: String, Codable, Sendable, CaseIterable {
    /// Calendar days, or Monday to Friday without bank holidays.
    case days, workingDays
    /// To the same day of a later month, its last day where it has no such day.
    case months
    /// Working days backwards from the day that what it prepares for is to happen.
    case workingDaysBefore
  }

  /// What stands behind a number.
  public enum Force: String, Codable, Sendable, CaseIterable {
    /// An Act or regulations.
    case statute
    /// Guidance, contract or practice that holds all over England.
    case national
    /// No national rule sets it; the partnership does.
    case local
  }

  /// `3 working days`
  public var inWords: String {
    if value == 0 { return "the same day" }
    let noun =
      switch unit {
      case .days: "day"
      case .workingDays, .workingDaysBefore: "working day"
      case .months: "month"
      }
    let count = "\(value) \(noun)\(value == 1 ? "" : "s")"
    return unit == .workingDaysBefore ? count + " before" : count
  }

  /// Could it end later than another that starts the same day? Different units cannot be told
  /// apart for certain, so they count as longer unless even their most is within the other.
  public func mayBeLonger(than other: DutyLimit) -> Bool {
    switch (unit, other.unit) {
    case (.workingDaysBefore, .workingDaysBefore): value < other.value
    case (.workingDaysBefore, _), (_, .workingDaysBefore): true
    default: unit == other.unit ? value > other.value : mostDays > other.leastDays
    }
  }

  /// Calendar days it lasts at most, with a run of bank holidays at Christmas, and at least.
  public var mostDays: Int {
    switch unit {
    case .days: value
    case .workingDays, .workingDaysBefore: value * 7 / 5 + 2 + value / 5 + 4
    case .months: value * 31
    }
  }

  private var leastDays: Int {
    switch unit {
    case .days: value
    case .workingDays, .workingDaysBefore: value * 7 / 5
    case .months: value * 30 - 2
    }
  }

  static let bounds = 0...366
}

extension DutyLimit {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    value = try container.decode(Int.self, forKey: .value)
    unit = try container.decode(Unit.self, forKey: .unit)
    from = try container.decode(Day.self, forKey: .from)
    owner = try container.decode(String.self, forKey: .owner)
    source = try container.decode(String.self, forKey: .source)
    force = try container.decodeIfPresent(Force.self, forKey: .force) ?? .local
    guard DutyLimit.bounds.contains(value) else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container,
        debugDescription: "The limit is out of bounds. Write a whole number from 0 to 366.")
    }
    guard !owner.isEmpty, !source.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: owner.isEmpty ? .owner : .source, in: container,
        debugDescription: "A limit names its owner and its source. Write who set it and where.")
    }
  }
}
