/// One element of a type: `status:code!=active|inactive` in the table.
struct Element: Sendable {
  enum Kind: Sendable {
    case primitive(Primitive)
    /// A data type, by its place in the table.
    case type(Int)
    /// Any resource.
    case resource
  }

  let name: String
  let hash: UInt32
  let kind: Kind
  let isMany: Bool
  let isRequired: Bool
  /// The group of which one may be there.
  let choice: String?
  /// The codes it is bound to; empty when to none.
  let bound: Set<String>
  /// The resources it may refer to; empty when it refers to none.
  let targets: [String]

  /// Nil when it names a type that is not in the table: nothing of this hub's uses it.
  init?(_ text: Substring, names: [String: Int]) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    name = String(parts[0])
    hash = JSONScanner.hash(parts[0].utf8)
    let (head, bound) = Element.halves(parts[1], at: "=")
    let (plain, targets) = Element.halves(head, at: ">")
    self.bound = Set(bound.split(separator: "|").map(String.init))
    let named = targets.split(separator: "|").map(String.init)
    // "Resource" is any of them.
    self.targets = named.contains("Resource") ? [] : named
    let (typed, choice) = Element.halves(plain, at: "^")
    isRequired = typed.hasSuffix("!") || choice.hasPrefix("!")
    isMany = typed.contains("*")
    self.choice = choice.isEmpty ? nil : String(choice.drop { $0 == "!" })
    let type = String(typed.prefix { $0 != "*" && $0 != "!" })
    if type == "Resource" {
      kind = .resource
    } else if let primitive = Primitive(rawValue: type) {
      kind = .primitive(primitive)
    } else if let place = names[type] {
      kind = .type(place)
    } else {
      return nil
    }
  }

  private static func halves(
    _ text: Substring, at mark: Character
  ) -> (Substring, Substring) {
    guard let place = text.firstIndex(of: mark) else { return (text, "") }
    return (text[..<place], text[text.index(after: place)...])
  }
}
