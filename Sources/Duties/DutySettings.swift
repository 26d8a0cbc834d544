import Vocabulary

/// How long each rule gives: the partnership's numbers, dated, old ones kept.
///
/// As JSON, one entry a rule, one limit or a list of them:
/// `{"see-each-child": {"value":2,"unit":"workingDays","from":"2027-04-01","owner":"…",
/// "source":"…"}}`. A rule it does not name keeps the standard limit; so does every day before
/// the first limit it gives.
public struct DutySettings: Hashable, Sendable {
  /// By the rule's place.
  private let limits: [Dated<DutyLimit>]
  /// The other numbers that rules count with.
  public let thresholds: DutyThresholds

  public subscript(rule: RuleID) -> Dated<DutyLimit> { limits[rule.place] }

  /// The standard limits with some added; a limit from the same day replaces the standard one.
  public init(
    adding local: [RuleID: [DutyLimit]] = [:], thresholds: DutyThresholds = .standard
  ) {
    self.thresholds = thresholds
    limits = RuleID.allCases.map { rule in
      let all = DutyRules.descriptor(rule).limits + (local[rule] ?? [])
      return Dated(all.map { Dated.Step(from: $0.from, value: $0) })
    }
  }

  /// The limits the rules come with.
  public static let standard = DutySettings()
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
      guard let rule = RuleID(rawValue: name.stringValue), rule != .local else {
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
      if let longer = given.first(where: { DutySettings.isLoosened(by: $0, rule) }) {
        throw DecodingError.dataCorruptedError(
          forKey: name, in: container,
          debugDescription: "\(longer.inWords) may be longer than what law or national guidance "
            + "gives. A partnership may tighten such a limit and not lengthen it.")
      }
      local[rule] = given
    }
    self.init(adding: local)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for rule in RuleID.allCases where rule != .local {
      try container.encode(
        self[rule].steps.map(\.value), forKey: Name(stringValue: rule.rawValue))
    }
  }

  /// Could a limit end later than one set nationally for the same days?
  public static func isLoosened(by local: DutyLimit, _ rule: RuleID) -> Bool {
    let national = DutyRules.descriptor(rule).limits.filter { $0.force != .local }
    let held = Dated(national.map { Dated.Step(from: $0.from, value: $0) })
    let bounds =
      [held.value(on: local.from)].compactMap { $0 } + national.filter { $0.from > local.from }
    return bounds.contains { local.mayBeLonger(than: $0) }
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
