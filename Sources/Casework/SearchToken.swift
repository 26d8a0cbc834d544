import Foundation
import Linkage
import Vocabulary

/// The words by which a record is found: its names, numbers, places and day of birth, folded.
enum SearchToken {
  static func tokens(in statements: [Statement]) -> Set<String> {
    Set(statements.flatMap { tokens(of: $0.says) })
  }

  private static func tokens(of says: Saying) -> [String] {
    switch says {
    case .name(let name):
      return [name.given, name.middle, name.family].compactMap { $0 }.flatMap(words)
    case .identifier(let identifier):
      let plain = fold(identifier.value).filter { !$0.isWhitespace }
      guard SearchForms.isTelephone(identifier.system),
        let digits = SearchForms.telephone(identifier.value)
      else { return [plain] }
      return [plain, "tel:" + digits]
    case .born(let birth): return birth.on.day.map { [$0.description] } ?? []
    case .lives(let residence):
      return [
        residence.place.postcode.flatMap(SearchForms.postcode).map { "postcode:" + $0 },
        SearchForms.line(of: residence.place).map { "at:" + $0 },
      ].compactMap { $0 }
    default: return []
    }
  }

  /// What some free words ask for: a day, a number, a telephone, a postcode of one or two words;
  /// the rest are names.
  static func terms(in text: String) -> [SearchTerm] {
    let parts = text.split(whereSeparator: \.isWhitespace)
    var terms: [SearchTerm] = []
    var place = 0
    while place < parts.count {
      if place + 1 < parts.count, parts[place].count <= 4, parts[place + 1].count == 3,
        let code = SearchForms.postcode(String(parts[place] + parts[place + 1]))
      {
        terms.append(.postcode(code))
        place += 2
        continue
      }
      terms += self.terms(of: parts[place])
      place += 1
    }
    return joinedNumber(parts) ?? terms
  }

  /// `999 000 0018` is one number.
  private static func joinedNumber(_ parts: [Substring]) -> [SearchTerm]? {
    let joined = parts.joined()
    guard parts.count > 1, !joined.isEmpty,
      joined.allSatisfy({ $0.isNumber || $0 == "+" || $0 == "-" })
    else { return nil }
    return number(joined)
  }

  private static func terms(of part: Substring) -> [SearchTerm] {
    if let day = day(part) { return [.born(day)] }
    if let code = SearchForms.postcode(String(part)) { return [.postcode(code)] }
    if part.filter(\.isNumber).count >= 6 { return number(String(part)) }
    return words(in: String(part)).map { .name($0) }
  }

  static func number(_ text: String) -> [SearchTerm] {
    if let checked = NHSNumber.checked(text) { return [.number(checked)] }
    let plain = fold(text).filter { !$0.isWhitespace }
    if plain.hasPrefix("0") || plain.hasPrefix("+"), let digits = SearchForms.telephone(text) {
      return [.telephone(digits)]
    }
    return plain.isEmpty ? [] : [.number(plain)]
  }

  static func places(in text: String) -> [SearchTerm] {
    let place = Place(address: text)
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    let code =
      SearchForms.postcode(words.suffix(2).joined()) ?? words.last.flatMap(SearchForms.postcode)
    return [
      code.map { .postcode($0) }, SearchForms.line(of: place).map { .line($0) },
    ].compactMap { $0 }
  }

  /// `27/04/1990`, `27-4-1990` or `1990-04-27`.
  static func day(_ text: Substring) -> Day? {
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
