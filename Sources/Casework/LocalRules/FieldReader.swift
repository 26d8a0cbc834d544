import Vocabulary
import Yams

/// The keys of one mapping, each read with its place; unknown ones are told at once.
struct FieldReader {
  private var nodes: [String: Node] = [:]
  /// Where each key stands.
  private(set) var marks: [String: Mark] = [:]
  let mark: Mark?
  private let name: String

  init(
    _ node: Node, of name: String, known: [String], in reader: inout LocalRuleReader
  ) {
    self.name = name
    mark = node.mark
    guard case .mapping(let pairs) = node else {
      reader.say(node.mark, "\(name) is written as `key: value`")
      return
    }
    for (key, value) in pairs {
      let text = key.string ?? ""
      guard known.contains(text) else {
        reader.say(key.mark, "unknown key '\(text)'; " + Closest.hint(text, among: known))
        continue
      }
      nodes[text] = value
      marks[text] = key.mark
    }
  }

  func find(_ key: String) -> Node? { nodes[key] }

  func need(_ key: String, in reader: inout LocalRuleReader) -> Node? {
    if let node = nodes[key] { return node }
    reader.say(mark, "\(name) lacks '\(key)'")
    return nil
  }

  func text(_ key: String, in reader: inout LocalRuleReader) -> String? {
    guard let node = need(key, in: &reader) else { return nil }
    if let text = node.string, text.contains(where: { !$0.isWhitespace }) { return text }
    reader.say(node.mark, "'\(key)' is a text and not empty")
    return nil
  }

  /// A text or a list of them; none where the key is left out.
  func texts(_ key: String, in reader: inout LocalRuleReader) -> [String] {
    guard let node = nodes[key] else { return [] }
    if let text = node.string { return [text] }
    guard case .sequence(let list) = node else {
      reader.say(node.mark, "'\(key)' is a list of texts")
      return []
    }
    return list.compactMap(\.string)
  }

  func number(
    _ key: String, from low: Int, to high: Int, in reader: inout LocalRuleReader
  ) -> Int? {
    guard let node = need(key, in: &reader) else { return nil }
    if let number = Int(node.string ?? ""), (low...high).contains(number) { return number }
    reader.say(node.mark, "'\(key)' is a whole number from \(low) to \(high)")
    return nil
  }

  func truth(_ key: String, in reader: inout LocalRuleReader) -> Bool? {
    guard let node = need(key, in: &reader) else { return nil }
    switch node.string {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      reader.say(node.mark, "'\(key)' is true or false")
      return nil
    }
  }

  func day(_ key: String, in reader: inout LocalRuleReader) -> Day? {
    guard let node = need(key, in: &reader) else { return nil }
    if let day = Day(node.string ?? "") { return day }
    reader.say(node.mark, "'\(key)' is a day of the calendar written yyyy-MM-dd")
    return nil
  }

  func code<Code: RawRepresentable & CaseIterable>(
    _ key: String, in reader: inout LocalRuleReader
  ) -> Code? where Code.RawValue == String {
    need(key, in: &reader).flatMap { _ in optionalCode(key, in: &reader) }
  }

  func optionalCode<Code: RawRepresentable & CaseIterable>(
    _ key: String, in reader: inout LocalRuleReader
  ) -> Code? where Code.RawValue == String {
    guard let node = nodes[key] else { return nil }
    let text = node.string ?? ""
    if let code = Code(rawValue: text) { return code }
    let known = Code.allCases.map(\.rawValue)
    reader.say(node.mark, "'\(text)' is no value of '\(key)'; " + Closest.hint(text, among: known))
    return nil
  }
}

/// What somebody probably meant.
enum Closest {
  /// `did you mean 'visit.seen_alone'?`, or the list of what is known where nothing is near.
  static func hint(_ text: String, among known: [String]) -> String {
    let near = known.map { ($0, distance(text, $0)) }.min { $0.1 < $1.1 }
    if let near, near.1 <= max(1, text.count / 4) { return "did you mean '\(near.0)'?" }
    return "known: " + known.joined(separator: ", ")
  }

  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    var row = Array(0...right.count)
    for (i, one) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, two) in right.enumerated() {
        let up = row[j + 1]
        row[j + 1] = min(up + 1, row[j] + 1, diagonal + (one == two ? 0 : 1))
        diagonal = up
      }
    }
    return row[right.count]
  }
}

extension YamlError {
  /// Where, if the parser says so.
  var place: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }

  /// What, without repeating the text of the file.
  var short: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping: "a key stands twice in one mapping"
    default: "it cannot be read"
    }
  }
}
