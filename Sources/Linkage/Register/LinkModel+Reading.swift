/// Everything that is wrong with a model's file.
public struct LinkModelProblems: Error, Sendable {
  /// A line of the file, counting from 1 (0 for the whole), and what is wrong.
  public let all: [(line: Int, problem: String)]
}

extension LinkModel {
  /// Reads what `yaml()` writes; throws all that is wrong with it.
  public static func read(_ text: String) throws(LinkModelProblems) -> LinkModel {
    var reader = LinkModelReader()
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      reader.take(String(line), place + 1)
    }
    return try reader.model()
  }
}

/// Reads a model line by line.
private struct LinkModelReader {
  private var problems: [(line: Int, problem: String)] = []
  private var section = ""
  private var plain: [String: (line: Int, text: String)] = [:]
  private var lists: [String: [(line: Int, text: String)]] = [:]
  private var blocks: [String: [[String: (line: Int, text: String)]]] = [:]

  private static let sections: Set<String> = ["map", "duplicate_free", "keys", "groups", "fields"]
  private static let settings: Set<String> = [
    "version", "threshold", "across_sources_only", "copies",
  ]

  mutating func take(_ whole: String, _ number: Int) {
    let line = whole.hasSuffix("\r") ? String(whole.dropLast()) : whole
    let bare = line.drop { $0 == " " }
    guard !bare.isEmpty, !bare.hasPrefix("#") else { return }
    let indent = line.count - bare.count
    if indent == 0 { return takeTop(String(bare), number) }
    if bare.hasPrefix("- ") {
      let item = String(bare.dropFirst(2))
      if section == "groups" || section == "fields" {
        blocks[section, default: []].append([:])
        takeEntry(item, number)
      } else {
        lists[section, default: []].append((number, item))
      }
      return
    }
    takeEntry(String(bare), number)
  }

  private mutating func takeTop(_ line: String, _ number: Int) {
    guard let (name, value) = Self.entry(line) else {
      problems.append((number, "this line is not “name: value”"))
      return
    }
    if Self.sections.contains(name) {
      section = name
    } else if Self.settings.contains(name) {
      plain[name] = (number, value)
    } else {
      problems.append((number, "no setting is called \(name)"))
    }
  }

  private mutating func takeEntry(_ line: String, _ number: Int) {
    guard let (name, value) = Self.entry(line), let last = blocks[section]?.indices.last else {
      problems.append((number, "this line does not belong here"))
      return
    }
    blocks[section]?[last][name] = (number, value)
  }

  private static func entry(_ line: String) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    return (String(line[..<colon]), String(value))
  }

  mutating func model() throws(LinkModelProblems) -> LinkModel {
    let threshold = number("threshold", in: 0...1)
    let copies = number("copies", in: 0...1e9)
    var model = LinkModel(
      fields: [], groups: [], priors: [], keys: [], duplicateFree: texts("duplicate_free"),
      copies: copies, threshold: threshold,
      acrossOnly: plain["across_sources_only"]?.text == "true")
    for text in texts("map") {
      let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
      if halves.count == 2 { model.told[halves[0]] = halves[1] }
    }
    for (line, item) in lists["keys"] ?? [] {
      if let key = BlockingKey(Self.unquoted(item)) {
        model.keys.append(key)
      } else {
        problems.append((line, "not a key, such as \"date_of_birth.date+family_name.sound\""))
      }
    }
    for block in blocks["groups"] ?? [] { takeGroup(block, into: &model) }
    for block in blocks["fields"] ?? [] { takeField(block, into: &model) }
    if model.groups.isEmpty { problems.append((0, "groups: is missing or empty")) }
    if model.fields.isEmpty { problems.append((0, "fields: is missing or empty")) }
    if model.keys.isEmpty { problems.append((0, "keys: is missing or empty")) }
    guard problems.isEmpty else {
      throw LinkModelProblems(all: problems.sorted { $0.line < $1.line })
    }
    return model
  }

  private mutating func number(_ name: String, in bounds: ClosedRange<Double>) -> Double {
    guard let entry = plain[name] else {
      problems.append((0, "\(name): is missing"))
      return 0
    }
    guard let number = Double(entry.text), bounds.contains(number) else {
      problems.append(
        (entry.line, "\(name) must be a number from \(bounds.lowerBound) to \(bounds.upperBound)"))
      return 0
    }
    return number
  }

  private func texts(_ name: String) -> [String] {
    (lists[name] ?? []).map { Self.unquoted($0.text) }
  }

  private static func unquoted(_ text: String) -> String {
    guard case .text(let plain)? = FlowText.read(text) else { return text }
    return plain
  }

  private mutating func takeGroup(
    _ block: [String: (line: Int, text: String)], into model: inout LinkModel
  ) {
    let line = block["name"]?.line ?? block["priors"]?.line ?? 0
    guard let name = block["name"]?.text, let text = block["priors"]?.text,
      let priors = FlowText.read(text)?.numbers, priors.count == 3,
      priors.allSatisfy({ $0 >= 0 && $0 < 1 }), priors.reduce(0, +) < 1
    else {
      problems.append((line, "a group needs a name and three priors from 0 to 1"))
      return
    }
    model.groups.append(Self.unquoted(name))
    model.priors.append(priors)
  }

  private mutating func takeField(
    _ block: [String: (line: Int, text: String)], into model: inout LinkModel
  ) {
    let line = block["name"]?.line ?? 0
    guard let name = block["name"].map({ Self.unquoted($0.text) }),
      let kind = block["kind"].flatMap({ FieldKind(rawValue: $0.text) }),
      let shape = CompareShape(kind)
    else {
      problems.append((line, "a field needs a name and a kind that can be compared"))
      return
    }
    let size = shape.levels.count
    let same = block["same"].flatMap { FlowText.read($0.text)?.lists }?.compactMap {
      Self.states($0, size)
    }
    let others = ["twin", "kin", "unrelated"].compactMap { standing in
      block[standing].flatMap { FlowText.read($0.text) }.flatMap { Self.states($0, size) }
    }
    guard let same, !same.isEmpty, others.count == 3 else {
      problems.append(
        (
          line,
          "the field needs same, twin, kin and unrelated, \(LinkModel.states) times \(size) numbers from 0 to 1"
        ))
      return
    }
    let parents = block["depends_on"].flatMap { FlowText.read($0.text)?.texts } ?? []
    model.fields.append(
      LinkModel.Field(
        name: name, kind: kind, parents: parents, same: same, twin: others[0], kin: others[1],
        unrelated: others[2]))
  }

  private static func states(_ value: FlowText.Value, _ size: Int) -> [[Double]]? {
    let states = value.lists?.compactMap(\.numbers) ?? []
    guard states.count == LinkModel.states,
      states.allSatisfy({ $0.count == size && $0.allSatisfy { (0...1).contains($0) } })
    else { return nil }
    return states
  }
}
