/// Names whose first letters make a short form: `KMPT`, `SECAmb`, `SLaM`.
struct BodyInitials {
  private let names: [String]

  /// Words a short form may leave out without making it doubtful.
  private static let spare: Set<String> = [
    "nhs", "foundation", "trust", "university", "hospital", "hospitals", "healthcare", "teaching",
    "health", "the", "of", "and", "for", "in", "upon", "&", "limited", "ltd", "board", "services",
  ]

  init(_ names: [String]) { self.names = names.filter { !$0.contains("|") } }

  /// The one name a short form fits best, and whether nothing of the name was left out.
  func name(for short: String) -> (name: String, isWhole: Bool)? {
    let letters = Array(short.uppercased().filter { $0.isLetter })
    guard letters.count >= 3, letters.count <= 9 else { return nil }
    var best: [(name: String, cost: Int)] = []
    for name in names {
      guard let cost = BodyInitials.cost(letters, name) else { continue }
      if let least = best.first?.cost, cost > least { continue }
      if let least = best.first?.cost, cost < least { best = [] }
      best.append((name, cost))
    }
    guard best.count == 1 else { return nil }
    return (best[0].name, best[0].cost == 0)
  }

  /// How many telling words the letters leave out; nil where they are not its letters in order.
  private static func cost(_ letters: [Character], _ name: String) -> Int? {
    let words = name.split(whereSeparator: { " -–/,".contains($0) }).map { $0.lowercased() }
    guard let first = words.first(where: { !["the", "nhs"].contains($0) })?.first,
      Character(first.uppercased()) == letters[0]
    else { return nil }
    var rest = letters[...]
    var missed = 0
    for word in words {
      let initial = word.first.map { Character($0.uppercased()) }
      if let next = rest.first, next == initial {
        rest = rest.dropFirst()
      } else if !spare.contains(word) {
        missed += 1
      }
    }
    return rest.isEmpty && missed <= 1 ? missed : nil
  }
}
