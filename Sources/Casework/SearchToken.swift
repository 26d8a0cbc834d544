import Foundation
import Vocabulary

/// The words by which a record is found: its names, numbers and day of birth, folded.
enum SearchToken {
  static func tokens(in statements: [Statement]) -> Set<String> {
    var tokens: Set<String> = []
    for statement in statements {
      switch statement.says {
      case .name(let name):
        for part in [name.given, name.middle, name.family].compactMap({ $0 }) {
          tokens.formUnion(words(in: part))
        }
      case .identifier(let identifier):
        tokens.insert(fold(identifier.value).filter { !$0.isWhitespace })
      case .born(let birth): if let day = birth.on.day { tokens.insert(day.description) }
      default: continue
      }
    }
    return tokens
  }

  /// The words of a search: a day is one word, however it is written.
  static func asked(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).flatMap { part in
      day(part).map { [$0.description] } ?? words(in: String(part))
    }
  }

  /// `27/04/1990`, `27-4-1990` or `1990-04-27`.
  private static func day(_ text: Substring) -> Day? {
    if let day = Day(text) { return day }
    let parts = text.split { $0 == "/" || $0 == "-" || $0 == "." }.compactMap { Int($0) }
    guard parts.count == 3, parts[2] >= 1000 else { return nil }
    return Day(year: parts[2], month: parts[1], day: parts[0])
  }

  /// Lower-case words without accents or punctuation; a hyphened name gives its parts.
  static func words(in text: String) -> [String] {
    fold(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private static func fold(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
  }
}
