/// A given name as it is compared.
struct GivenName: Hashable, Sendable, Codable {
  /// All its parts joined: `maryjane`.
  let text: String
  /// The first part: `mary`.
  let first: String
  /// What follows the first part: `jane`. Another source may call it a middle name.
  let rest: [String]
  /// The nickname groups its first part or the whole belongs to, ascending.
  let groups: [Int]

  /// True for `Mary-Jane` and `Mary Jane`.
  var isCompound: Bool { !rest.isEmpty }

  var isInitial: Bool { text.utf8.count == 1 }

  /// Nil without a part that is a name.
  init?(parts: [String]) {
    guard let first = parts.first else { return nil }
    self.first = first
    text = parts.joined()
    rest = Array(parts.dropFirst())
    let names = parts.count > 1 ? [first, parts.joined()] : [first]
    groups = Set(names.flatMap(Nicknames.groups(of:))).sorted()
  }

  /// First letters under which somebody may look for it: `Bob` also under R, for Robert.
  var initials: Set<String> {
    var initials: Set<String> = [String(first.unicodeScalars.prefix(1))]
    for group in groups { initials.insert(Nicknames.initial(of: group)) }
    return initials
  }
}
