public import Vocabulary

/// Words of a narrative that hint at a kind of abuse: a dated list that a partnership keeps.
///
/// A term is whole words in a row, whatever their case; a star at its end lets the last word go on:
/// `isolat*`.
public struct AbuseTerms: Hashable, Sendable, Codable {
  /// When somebody last read the list through; nil where nobody wrote it down.
  public let reviewed: Day?
  /// By the name of a kind: `economic`.
  public let terms: [String: [String]]

  public init(reviewed: Day? = nil, terms: [String: [String]]) {
    (self.reviewed, self.terms) = (reviewed, terms)
  }

  /// Kinds whose terms a text holds, in the order a form asks for them.
  public func kinds(in text: String) -> [AbuseGrid.Category] {
    let words = AbuseTerms.words(text)
    return AbuseGrid.Category.allCases.filter { kind in
      (terms[kind.rawValue] ?? []).contains { AbuseTerms.isIn(words, $0) }
    }
  }

  /// Everything that makes the list unfit, each with the term it is about.
  public var problems: [String] {
    let kinds = Set(AbuseGrid.Category.allCases.map(\.rawValue))
    let unknown = terms.keys.filter { !kinds.contains($0) }.sorted().map {
      "\($0): no such kind of abuse; the kinds are "
        + AbuseGrid.Category.allCases.map(\.rawValue).joined(separator: ", ")
    }
    let short = terms.sorted { $0.key < $1.key }.flatMap { kind, terms in
      terms.filter { AbuseTerms.words($0).count { $0 != " " } < 3 }.map {
        "\(kind): \"\($0)\" has fewer than three letters and would be found everywhere"
      }
    }
    return (reviewed == nil ? ["reviewed is missing: say when the list was last read through"] : [])
      + unknown + short
  }

  /// ` he holds her wages `: small letters, one space round every word, apostrophes dropped.
  private static func words(_ text: String) -> String {
    let plain = text.lowercased().filter { $0 != "'" && $0 != "’" }
    return " "
      + plain.split { !$0.isLetter && !$0.isNumber }.map { $0 + " " }.joined()
  }

  private static func isIn(_ words: String, _ term: String) -> Bool {
    let wanted = AbuseTerms.words(term)
    return words.contains(term.hasSuffix("*") ? String(wanted.dropLast()) : wanted)
  }
}
