/// What is wrong with one element. Never carries a value.
struct ElementProblem: Hashable, Sendable {
  /// `Bundle.entry[3].resource.birthDate`
  var path: String
  /// Where in the bytes.
  var offset: Int
  var problem: String
  var expected: String
}

/// Where a check stands.
struct ElementPath: Sendable {
  enum Part: Sendable {
    case name(String)
    case key(JSONNode)
    case index(Int)
  }

  private let start: String
  private var parts: [Part] = []

  init(_ start: String) { self.start = start }

  mutating func push(_ part: Part) { parts.append(part) }
  mutating func pop() { parts.removeLast() }

  var text: String {
    parts.reduce(into: start) { text, part in
      switch part {
      case .name(let name): text += "." + name
      case .key(let key): text += "." + (key.string ?? "")
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
