/// Words of a whole name that are a rank, an honour, a title or a mark of a generation.
enum NameRank {
  private static let ranks: Set<String> = [
    "baron", "baroness", "count", "countess", "duchess", "duke", "earl", "lady", "lord",
    "marquess", "marquis", "viscount", "viscountess",
  ]
  /// Honours that stand behind a name.
  private static let honours: Set<String> = ["baronet", "bart", "bt", "esq", "esquire", "kt"]
  private static let numerals: Set<String> = ["ii", "iii", "iv"]
  /// Those that people are also called: Earl Smith, Ada Junior, Mary Dame.
  private static let names: Set<String> = [
    "baron", "count", "dame", "duke", "earl", "junior", "marquis", "master", "senior",
  ]

  /// A word of any of them: `1st`, `earl`, `sir`, `jr`.
  static func isAny(_ word: [UInt8]) -> Bool {
    isOrdinal(word) || ranks.contains(plain(word)) || isTitle(word) || isSuffix(word)
  }

  static func isOrdinal(_ word: [UInt8]) -> Bool { (word.first ?? 0) >= 48 && word[0] <= 57 }

  static func isTitle(_ word: [UInt8]) -> Bool { NameWords.titles.contains(plain(word)) }

  /// A title too: some lists write `Smith Mrs`.
  static func isSuffix(_ word: [UInt8]) -> Bool {
    let word = plain(word)
    return NameWords.generations.contains(word) || NameWords.titles.contains(word)
      || honours.contains(word) || numerals.contains(word)
  }

  static func isAlsoName(_ word: [UInt8]) -> Bool { names.contains(plain(word)) }

  /// Is the first of several words a title or rank? One that is also a name is a rank only where
  /// a place follows: `Earl of Orrell`.
  static func stands(before words: [[UInt8]]) -> Bool {
    if isTitle(words[0]) { return true }
    return isAny(words[0]) && (!isAlsoName(words[0]) || plain(words[1]) == "of")
  }

  static func plain(_ word: [UInt8]) -> String {
    String(decoding: FastFolding.fold(word[...]), as: UTF8.self)
  }
}
