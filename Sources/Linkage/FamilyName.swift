/// A family name as it is compared: a set of parts, so that `Ashdown-Marlow`, `Ashdown Marlow`
/// and `Marlow Ashdown` are one name, and share a part with `Marlow`.
struct FamilyName: Hashable, Sendable, Codable {
  /// Its parts in alphabetical order, a space between.
  let text: String
  /// In alphabetical order, each once.
  let parts: [String]
  /// False for a former name or an alias.
  let isPresent: Bool

  /// Nil for a name that is none, such as `Not known`.
  init?(_ written: String, isPresent: Bool) {
    let words = Folding.words(written).filter { !NameWords.generations.contains($0) }
    guard !words.isEmpty, !NameWords.noFamilyName.contains(words.joined(separator: " ")) else {
      return nil
    }
    parts = Set(FamilyName.joined(words)).sorted()
    text = parts.joined(separator: " ")
    self.isPresent = isPresent
  }

  /// Particles are joined to the word they go before; articles are left out where more follows.
  private static func joined(_ words: [String]) -> [String] {
    var parts: [String] = []
    var waiting = ""
    for (place, word) in words.enumerated() {
      let isLast = place == words.count - 1
      if !isLast, NameWords.articles.contains(word) { continue }
      if !isLast, NameWords.particles.contains(word) {
        waiting += word
      } else {
        parts.append(waiting + word)
        waiting = ""
      }
    }
    return parts
  }
}
