import GRDB

/// How a word that was asked for met a word that is recorded.
struct SpellingMatch: Hashable {
  var token: String
  var isNear: Bool

  func why(_ word: String) -> String {
    if token == word { return "“\(token)” is recorded" }
    return isNear
      ? "“\(token)” is one or two letters from “\(word)”" : "“\(token)” begins with “\(word)”"
  }

  /// The best match for a word: itself, else a longer word it begins, else one near it.
  static func best(of word: String, among tokens: Set<String>) -> SpellingMatch? {
    if tokens.contains(word) { return SpellingMatch(token: word, isNear: false) }
    let sorted = tokens.sorted()
    if word.count >= 2, let longer = sorted.first(where: { $0.hasPrefix(word) }) {
      return SpellingMatch(token: longer, isNear: false)
    }
    return sorted.first { Spelling.areNear(word, $0) }
      .map { SpellingMatch(token: $0, isNear: true) }
  }
}

/// When two words could be one word misspelt.
enum Spelling {
  /// One letter apart for four letters, two for seven or more; both begin with the same letter.
  static func areNear(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    let allowed = min(a.count, b.count) >= 7 ? 2 : min(a.count, b.count) >= 4 ? 1 : 0
    guard allowed > 0, abs(a.count - b.count) <= allowed, a.first == b.first else { return false }
    guard !a.contains(where: { $0.properties.numericType != nil }) else { return false }
    return distance(a, b) <= allowed
  }

  /// Insertions, omissions, replacements and swaps of neighbours (optimal string alignment).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = min(
          rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

/// Finds recorded words like a word in the views.
struct SpellingIndex {
  let database: Database
  init(_ database: Database) { self.database = database }

  /// The word itself, words it begins, and words near it.
  func tokens(like word: String) throws -> [String] {
    let prefixed = try String.fetchAll(
      database,
      sql: "SELECT DISTINCT token FROM searchName WHERE token >= ? AND token < ? LIMIT 200",
      arguments: [word, word + "\u{10FFFF}"])
    guard let first = word.first else { return prefixed }
    let sameLetter = try String.fetchAll(
      database, sql: "SELECT DISTINCT token FROM searchName WHERE token >= ? AND token < ?",
      arguments: [String(first), String(first) + "\u{10FFFF}"])
    let near = sameLetter.filter { Spelling.areNear(word, $0) }
    return Set(prefixed.filter { $0 == word || word.count >= 2 } + near).sorted()
  }
}
