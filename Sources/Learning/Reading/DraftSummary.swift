/// A few sentences on what a report found, made of its themes alone: no word of it is quoted.
enum DraftSummary {
  static let mark = "Draft, to be confirmed by a person: "

  /// Nil where there is no recommendation to go by.
  static func of(_ texts: [String]) -> String? {
    guard !texts.isEmpty else { return nil }
    var counts: [Theme: Int] = [:]
    for text in texts {
      if let first = Theme.themes(of: text).first { counts[first, default: 0] += 1 }
    }
    counts[.other] = nil
    let ranked = Theme.allCases.filter { counts[$0] != nil }.sorted {
      counts[$0, default: 0] > counts[$1, default: 0]
    }
    let count = texts.count == 1 ? "one recommendation" : "\(texts.count) recommendations"
    guard !ranked.isEmpty else { return mark + "The review makes \(count)." }
    return mark + "The review identifies gaps in \(joined(ranked.prefix(3).map(\.inWords))). "
      + "It makes \(count), most of them on \(ranked[0].inWords)."
  }

  private static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
