import Tables

/// A value as JSON has it; objects keep the order in which they were built.
indirect enum JSONValue {
  case text(String)
  case number(Double)
  case whole(Int)
  case flag(Bool)
  case null
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// On one line.
  var line: String {
    switch self {
    case .text(let text): text.quotedAsJSON
    case .number(let number):
      number.isFinite
        ? (number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)")
        : "null"
    case .whole(let whole): "\(whole)"
    case .flag(let flag): flag ? "true" : "false"
    case .null: "null"
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let pairs):
      "{" + pairs.map { $0.0.quotedAsJSON + ": " + $0.1.line }.joined(separator: ", ") + "}"
    }
  }

  /// On several lines; lists of plain values stay on one.
  func pretty(_ indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .object(let pairs) where !pairs.isEmpty:
      let lines = pairs.map { inner + $0.0.quotedAsJSON + ": " + $0.1.pretty(inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    case .list(let items) where items.contains(where: \.isObject):
      let lines = items.map { inner + $0.pretty(inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + indent + "]"
    case .text, .number, .whole, .flag, .null, .list, .object: return line
    }
  }

  private var isObject: Bool {
    switch self {
    case .object: true
    case .text, .number, .whole, .flag, .null, .list: false
    }
  }
}
