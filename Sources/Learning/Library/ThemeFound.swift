/// A theme a recommendation touches, and the words that say so.
public struct ThemeFound: Hashable, Sendable {
  public let theme: Theme
  /// As they stand in the text, small letters; empty for `other`.
  public let because: [String]

  /// The themes of a text, the one with most words first.
  public static func all(in text: String) -> [ThemeFound] {
    let words = Letters.words(text)
    let found = Theme.allCases.compactMap { theme -> (ThemeFound, Int)? in
      let own = words.filter { theme.words.contains($0) }
      guard !own.isEmpty else { return nil }
      var seen: Set<String> = []
      return (ThemeFound(theme: theme, because: own.filter { seen.insert($0).inserted }), own.count)
    }
    let sorted = found.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.map(\.element.0)
    return sorted.isEmpty ? [ThemeFound(theme: .other, because: [])] : sorted
  }
}
