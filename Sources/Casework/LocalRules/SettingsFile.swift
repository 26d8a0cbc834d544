public import Duties
public import Learning
import Vocabulary
import Yams

/// The partnership's numbers, read from `settings.json`: what each rule gives, what it counts
/// with, and everything wrong with them, each with its line and column.
public struct SettingsFile: Sendable {
  public let duties: DutySettings
  /// Limits that measures count with and no duty has.
  public let measures: [MeasureLimit: [MeasureSettings.Limit]]
  /// Numbers about families.
  public let family: FamilySettings
  public let problems: [LocalRuleFile.Problem]

  /// Limits of measures that a partnership may set beside those of the duties.
  public static let measureLimits = MeasureLimit.allCases.filter { !$0.isOfDuty }.map(\.rawValue)

  /// Reads JSON, which is YAML too and so keeps its places. A number with a problem is not taken.
  public init(text: String, file: String) {
    var reader = LocalRuleReader(file: file)
    // JSON allows tabs where YAML does not; one space keeps every column.
    let read = reader.settings(text.replacing("\t", with: " "))
    duties = DutySettings(
      adding: read.limits, thresholds: DutyThresholds(adding: read.thresholds))
    measures = read.measures
    family = FamilySettings(childNotSeen: read.family["child-not-seen"] ?? [])
    problems = reader.problems.sorted {
      ($0.line, $0.column, $0.text) < ($1.line, $1.column, $1.text)
    }
  }
}

/// What a settings file held.
struct ReadSettings {
  var limits: [RuleID: [DutyLimit]] = [:]
  var thresholds: [DutyThreshold: [DutyThresholds.Setting]] = [:]
  var measures: [MeasureLimit: [MeasureSettings.Limit]] = [:]
  var family: [String: [DutyLimit]] = [:]
}

extension LocalRuleReader {
  mutating func settings(_ text: String) -> ReadSettings {
    guard let root = composed(text, empty: "nothing is in it; write `duties`") else {
      return ReadSettings()
    }
    let fields = FieldReader(
      root, of: "the file", known: ["says", "duties", "thresholds", "measures", "family"], in: &self
    )
    var read = ReadSettings()
    if let duties = fields.need("duties", in: &self) {
      let names = RuleID.allCases.filter { $0 != .local }.map(\.rawValue)
      for (key, name, nodes) in entries(duties, of: "duties", known: names) {
        guard let rule = RuleID(rawValue: name) else { continue }
        read.limits[rule] = limits(nodes, of: rule)
        once(read.limits[rule, default: []].map(\.from), key)
      }
    }
    for (key, name, nodes) in entries(
      fields.find("thresholds"), of: "thresholds", known: DutyThreshold.allCases.map(\.rawValue))
    {
      guard let threshold = DutyThreshold(rawValue: name) else { continue }
      read.thresholds[threshold] = nodes.compactMap { setting($0, of: threshold) }
      once(read.thresholds[threshold, default: []].map(\.from), key)
    }
    for (key, name, nodes) in entries(
      fields.find("measures"), of: "measures", known: SettingsFile.measureLimits)
    {
      guard let limit = MeasureLimit(rawValue: name) else { continue }
      read.measures[limit] = nodes.compactMap { self.limit($0, of: limit) }
      once(read.measures[limit, default: []].map(\.from), key)
    }
    for (key, name, nodes) in entries(
      fields.find("family"), of: "family", known: FamilySettings.names)
    {
      read.family[name] = nodes.compactMap { limit($0) }
      once(read.family[name, default: []].map(\.from), key)
    }
    return read
  }

  /// The entries of one part, each with its list of dated values.
  private mutating func entries(
    _ node: Node?, of part: String, known: [String]
  ) -> [(key: Mark?, name: String, nodes: [Node])] {
    guard let node else { return [] }
    let fields = FieldReader(node, of: part, known: known, in: &self)
    return known.compactMap { name in
      fields.find(name).map { value in
        guard case .sequence(let list) = value else { return (fields.marks[name], name, [value]) }
        return (fields.marks[name], name, Array(list))
      }
    }
  }

  private static let keys = [
    "value", "unit", "from", "set_on", "owner", "source", "recommendation",
  ]

  private mutating func limits(_ nodes: [Node], of rule: RuleID) -> [DutyLimit] {
    nodes.compactMap { node in
      guard let limit = limit(node) else { return nil }
      guard !DutySettings.isLoosened(by: limit, rule) else {
        say(
          node.mark,
          "\(limit.inWords) may be longer than what law or national guidance gives; a partnership "
            + "may tighten such a limit and not lengthen it")
        return nil
      }
      return limit
    }
  }

  private mutating func limit(
    _ node: Node, of measure: MeasureLimit
  ) -> MeasureSettings.Limit? {
    guard let limit = limit(node) else { return nil }
    let found = MeasureSettings.Limit(limit)
    guard let found, found.value > 0, !measure.looksBack || found.unit != .workingDays else {
      say(
        node.mark,
        "'\(measure.rawValue)' is 1 or more of "
          + (measure.looksBack ? "days or months" : "days, working days or months"))
      return nil
    }
    return found
  }

  private mutating func limit(_ node: Node) -> DutyLimit? {
    let fields = FieldReader(node, of: "a limit", known: LocalRuleReader.keys, in: &self)
    let value = fields.number("value", from: 0, to: 366, in: &self)
    let unit: DutyLimit.Unit? = fields.code("unit", in: &self)
    let from = fields.day("from", in: &self)
    let (owner, source) = (fields.text("owner", in: &self), fields.text("source", in: &self))
    guard let value, let unit, let from, let owner, let source else { return nil }
    return DutyLimit(value, unit, from: from, owner: owner, source: source)
  }

  private mutating func setting(
    _ node: Node, of threshold: DutyThreshold
  ) -> DutyThresholds.Setting? {
    let fields = FieldReader(node, of: "a number", known: LocalRuleReader.keys, in: &self)
    let bounds = threshold.bounds
    let value = fields.number(
      "value", from: bounds.lowerBound, to: bounds.upperBound, in: &self)
    let from = fields.day("from", in: &self)
    let (owner, source) = (fields.text("owner", in: &self), fields.text("source", in: &self))
    guard let value, let from, let owner, let source else { return nil }
    return DutyThresholds.Setting(value, from: from, owner: owner, source: source)
  }

  private mutating func once(_ days: [Day], _ key: Mark?) {
    guard Set(days).count < days.count else { return }
    say(key, "two values begin on the same day; give each its own first day")
  }
}
