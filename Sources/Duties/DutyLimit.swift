public import Vocabulary

/// How long a rule gives, since when, and who set it.
///
/// Written `{"value":1,"unit":"workingDays","from":"2026-01-01","owner":"…","source":"…"}`.
public struct DutyLimit: Hashable, Sendable, Codable {
  /// 1 to 366.
  public let value: Int
  public let unit: Unit
  /// The first day a clock may start under it.
  public let from: Day
  /// Who set it: the partnership, or the body that did.
  public let owner: String
  /// Where that is written down.
  public let source: String

  public init(_ value: Int, _ unit: Unit, from: Day, owner: String, source: String) {
    precondition(DutyLimit.bounds.contains(value), "a limit is 1 to 366 days")
    self.value = value
    self.unit = unit
    self.from = from
    self.owner = owner
    self.source = source
  }

  /// Calendar days, or Monday to Friday without bank holidays.
  public enum Unit: String, Codable, Sendable { case days, workingDays }

  /// `3 working days`
  public var inWords: String {
    let noun =
      switch unit {
      case .days: "day"
      case .workingDays: "working day"
      }
    return "\(value) \(noun)\(value == 1 ? "" : "s")"
  }

  static let bounds = 1...366
}

extension DutyLimit {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    value = try container.decode(Int.self, forKey: .value)
    unit = try container.decode(Unit.self, forKey: .unit)
    from = try container.decode(Day.self, forKey: .from)
    owner = try container.decode(String.self, forKey: .owner)
    source = try container.decode(String.self, forKey: .source)
    guard DutyLimit.bounds.contains(value) else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container,
        debugDescription: "The limit is out of bounds. Write a whole number from 1 to 366.")
    }
    guard !owner.isEmpty, !source.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: owner.isEmpty ? .owner : .source, in: container,
        debugDescription: "A limit names its owner and its source. Write who set it and where.")
    }
  }
}
