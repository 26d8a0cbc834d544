/// Takes a whole name apart.
enum WholeName {
  /// Given, middle and family name as written; `Family, Given Middle` is understood, and so is a
  /// rank or honour behind the name, as in `Given Family, 2nd baron Place`.
  static func parts(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    var text = text.prefix(FastFolding.limit)
    if let comma = text.firstIndex(of: 0x2C), words(text[(comma + 1)...]).contains(where: isRank) {
      text = text[..<comma]
    }
    if let comma = text.firstIndex(of: 0x2C) {
      let given = words(text[(comma + 1)...])
      return [
        given.first ?? [], Array(given.dropFirst().joined(separator: [32])),
        Array(text[..<comma]),
      ]
    }
    var words = words(text)
    var title: [UInt8]?
    while words.count > 1, isRank(words[0]) { title = words.removeFirst() }
    while words.count > 1, isTitle(words[words.count - 1]) { words.removeLast() }
    guard words.count > 1 else { return single(words.first ?? [], after: title) }
    var last = words.count - 1
    while last > 1, isParticle(words[last - 1]) { last -= 1 }
    return [
      words[0], Array(words[1..<last].joined(separator: [32])),
      Array(words[last...].joined(separator: [32])),
    ]
  }

  /// One word alone is a given name, also in `Sir John`; after other titles, as in `Mrs Jones`, a
  /// family name.
  private static func single(_ word: [UInt8], after title: [UInt8]?) -> [[UInt8]] {
    guard let title, !["sir", "dame", "master"].contains(plain(title)) else {
      return [word, [], []]
    }
    return [[], [], word]
  }

  private static func words(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    text.split { $0 <= 32 }.map(Array.init)
  }

  private static let ranks: Set<String> = [
    "baron", "baroness", "baronet", "bart", "bt", "count", "countess", "duchess", "duke", "earl",
    "esq", "esquire", "kt", "lady", "lord", "marquess", "marquis", "viscount", "viscountess",
  ]

  /// A word of a rank or honour: `1st`, `earl`, `sir`.
  private static func isRank(_ word: [UInt8]) -> Bool {
    if let first = word.first, first >= 48, first <= 57 { return true }
    return isTitle(word) || ranks.contains(plain(word))
  }

  private static func isTitle(_ word: [UInt8]) -> Bool {
    NameWords.titles.contains(plain(word)) || NameWords.generations.contains(plain(word))
  }

  private static func isParticle(_ word: [UInt8]) -> Bool {
    NameWords.particles.contains(plain(word))
  }

  private static func plain(_ word: [UInt8]) -> String {
    String(decoding: FastFolding.fold(word[...]), as: UTF8.self)
  }
}
