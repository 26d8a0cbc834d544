import Vocabulary

/// How long each rule gives: the partnership's numbers, dated, old ones kept.
///
/// As JSON, one entry a rule, one limit or a list of them:
/// `{"see-each-child": {"value":2,"unit":"workingDays","from":"2027-04-01","owner":"…",
/// "source":"…"}}`. A rule it does not name keeps the standard limit; so does every day before
/// the first limit it gives.
public struct DutySettings: Hashable, Sendable {
  private var limits: [RuleID: Dated<DutyLimit>]

  public subscript(rule: RuleID) -> Dated<DutyLimit> { limits[rule] ?? Dated([]) }

  /// The standard limits with some added; a limit from the same day replaces the standard one.
  public init(adding local: [RuleID: [DutyLimit]] = [:]) {
    limits = Dictionary(
      uniqueKeysWithValues: RuleID.allCases.map { rule in
        let all = [DutySettings.standardLimit(rule)] + (local[rule] ?? [])
        return (rule, Dated(all.map { Dated.Step(from: $0.from, value: $0) }))
      })
  }

  /// The starter pack's: none is national, each is a local setting until a partnership owns it.
  public static let standard = DutySettings()

  /// Clocks T09 and T18 of the domain reference are local; D06 gives no number, so three working
  /// days is the starter pack's own.
  private static func standardLimit(_ rule: RuleID) -> DutyLimit {
    switch rule {
    case .triagePoliceAlert: starter(1, .workingDays, "clock T09, local setting")
    case .discussPoliceAlert: starter(31, .days, "clock T09, local setting")
    case .seeEachChild: starter(3, .workingDays, "D06, local setting")
    case .offerCarersAssessment: starter(7, .days, "clock T18, local setting")
    case .completeCarersAssessment: starter(28, .days, "clock T18, local setting")
    }
  }

  /// Dated well before any record a hub holds, so that every case has a limit to be read by.
  private static func starter(
    _ value: Int, _ unit: DutyLimit.Unit, _ source: String
  ) -> DutyLimit {
    DutyLimit(
      value, unit, from: Day(number: 10_957), owner: "the Kith starter pack", source: source)
  }
}

extension DutySettings: Codable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    var local: [RuleID: [DutyLimit]] = [:]
    for name in container.allKeys {
      guard let rule = RuleID(rawValue: name.stringValue) else {
        let known = RuleID.allCases.map(\.rawValue).joined(separator: ", ")
        throw DecodingError.dataCorruptedError(
          forKey: name, in: container,
          debugDescription: "No rule has this name. Use one of: \(known).")
      }
      let given = try DutySettings.limits(under: name, in: container)
      guard Set(given.map(\.from)).count == given.count else {
        throw DecodingError.dataCorruptedError(
          forKey: name, in: container,
          debugDescription: "Two limits begin on the same day. Give each its own first day.")
      }
      local[rule] = given
    }
    self.init(adding: local)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for rule in RuleID.allCases {
      try container.encode(
        self[rule].steps.map(\.value), forKey: Name(stringValue: rule.rawValue))
    }
  }

  /// A list is tried only where there is one, so that an error names the field that is wrong.
  private static func limits(
    under name: Name, in container: KeyedDecodingContainer<Name>
  ) throws -> [DutyLimit] {
    if (try? container.nestedUnkeyedContainer(forKey: name)) != nil {
      return try container.decode([DutyLimit].self, forKey: name)
    }
    return [try container.decode(DutyLimit.self, forKey: name)]
  }
}
