/// Short forms a report defines for itself; they outrank the ones everybody knows.
struct Abbreviations {
  /// `KMT` → `Kentmere Mental Health Trust`.
  private(set) var short: [String: String] = [:]
  /// `department` → `Department for Business and Trade`.
  private(set) var terms: [String: String] = [:]

  init(_ texts: [String]) {
    for text in texts {
      if text.contains("(") { readBrackets(text) }
      if text.contains("”") || text.contains("\"") { readDefinition(text) }
      readGlossary(text)
    }
  }

  /// `Kentmere Mental Health Trust (KMT)`, `the Department for Trade (“the Department”)`.
  private mutating func readBrackets(_ text: String) {
    let letters = Array(text)
    var start = 0
    while let open = letters[start...].firstIndex(of: "("),
      let close = letters[open...].firstIndex(of: ")")
    {
      start = close + 1
      let inside = String(letters[(open + 1)..<close]).trimmed
      guard inside.count <= 40, !inside.isEmpty else { continue }
      let words = String(letters[max(0, open - 140)..<open]).split(separator: " ").map {
        String($0)
      }
      let term = inside.filter { !"“”\"‘’'".contains($0) }
      if Abbreviations.isShort(term) {
        if let name = Abbreviations.name(for: term, before: words), short[term] == nil {
          short[term] = name
        }
      } else if let bare = Abbreviations.defined(inside),
        let name = Abbreviations.phrase(before: words),
        terms[bare] == nil
      {
        terms[bare] = name
      }
    }
  }

  /// `“Department” means the Department of …`.
  private mutating func readDefinition(_ text: String) {
    let parts = text.components(separatedBy: " means ")
    for (before, after) in zip(parts, parts.dropFirst()) {
      guard
        let term = before.split(whereSeparator: { "“”\"".contains($0) }).last(where: {
          $0.count < 40 && !$0.trimmed.isEmpty && !$0.contains(",")
        })
      else { continue }
      let words = after.split(separator: " ").prefix(14).map { String($0) }
      guard let name = Abbreviations.phrase(after: words) else { continue }
      let key = Letters.folded(BodyWords.bare(term.trimmed))
      if terms[key] == nil, name.contains(" ") { terms[key] = name }
    }
  }

  /// A line of a glossary: `KMT – Kentmere Mental Health Trust`.
  private mutating func readGlossary(_ text: String) {
    let words = text.split(separator: " ").map { String($0) }
    guard let first = words.first, Abbreviations.isShort(first), (3...12).contains(words.count)
    else { return }
    var rest = words.dropFirst()
    if let mark = rest.first, ["–", "-", "=", ":", "—"].contains(mark) { rest = rest.dropFirst() }
    let name = rest.joined(separator: " ")
    if short[first] == nil,
      Abbreviations.initials(of: rest.map { $0 }).hasPrefix(first.uppercased().prefix(2)),
      Abbreviations.matches(first, Array(rest))
    {
      short[first] = name
    }
  }

  static func isShort(_ text: String) -> Bool {
    (2...10).contains(text.count) && !text.contains(" ")
      && text.filter { $0.isUppercase }.count >= 2
      && text.allSatisfy { $0.isLetter || $0 == "&" || $0 == "-" }
  }

  private static func initials(of words: [String]) -> String {
    String(
      words.filter { !BodyWords.small.contains($0.lowercased()) }.compactMap {
        $0.first { $0.isLetter }
      }
    )
    .uppercased()
  }

  /// Do the letters come, in order, from the words?
  private static func matches(_ short: String, _ words: [String]) -> Bool {
    var letters = Array(short.uppercased().filter { $0.isLetter })[...]
    for word in words {
      if let first = letters.first, word.uppercased().first(where: { $0.isLetter }) == first {
        letters = letters.dropFirst()
      }
    }
    return letters.count <= short.count / 4
  }

  /// The words before a bracket that the short form stands for.
  private static func name(for short: String, before words: [String]) -> String? {
    guard let first = short.uppercased().first else { return nil }
    for count in 2...12 where count <= words.count {
      let tail = Array(words.suffix(count))
      guard tail[0].uppercased().first(where: { $0.isLetter }) == first,
        tail[0].first?.isUppercase == true
      else { continue }
      if matches(short, tail), letterCount(tail) >= short.count - 1 {
        return tail.joined(separator: " ")
      }
    }
    return nil
  }

  private static func letterCount(_ words: [String]) -> Int {
    words.filter { !BodyWords.small.contains($0.lowercased()) }.count
  }

  /// `“the Department”` → `department`; nil for other brackets.
  private static func defined(_ inside: String) -> String? {
    let isQuoted = inside.contains("“") || inside.contains("\"") || inside.contains("‘")
    let bare = inside.filter { !"“”\"‘’".contains($0) }.trimmed
    guard isQuoted || bare.hasPrefix("the ") || bare.hasPrefix("hereafter") else { return nil }
    let term = BodyWords.bare(
      bare.hasPrefix("hereafter") ? String(bare.dropFirst(9)).trimmed : bare)
    return term.split(separator: " ").count <= 3 ? Letters.folded(term) : nil
  }

  /// The capitalised phrase that ends a run of words.
  private static func phrase(before words: [String]) -> String? {
    var out: [String] = []
    for word in words.reversed() {
      let isSmall = BodyWords.small.contains(word.lowercased())
      guard word.first?.isUppercase == true || isSmall && !out.isEmpty, !word.hasSuffix(".") else {
        break
      }
      if word == "the" || word == "The" { break }
      out.insert(word, at: 0)
    }
    while let first = out.first, BodyWords.small.contains(first.lowercased()) { out.removeFirst() }
    return out.isEmpty || !BodyWords.isBody(out.joined(separator: " "))
      ? nil : out.joined(separator: " ")
  }

  /// The first capitalised phrase that is a body's name.
  private static func phrase(after words: [String]) -> String? {
    var out: [String] = []
    for word in words {
      let bare = BodyWords.trim(word)
      let isCapital = bare.first?.isUppercase == true
      if isCapital || !out.isEmpty && BodyWords.small.contains(bare) {
        out.append(bare)
        if word.hasSuffix(".") || word.hasSuffix(",") { break }
      } else if out.count >= 2 {
        break
      } else {
        out = []
      }
    }
    while let last = out.last, BodyWords.small.contains(last.lowercased()) { out.removeLast() }
    let name = out.joined(separator: " ")
    return BodyWords.isBody(name) ? name : nil
  }
}

extension StringProtocol {
  /// The pieces between a separator.
  func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = String(self)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = String(rest[range.upperBound...])
    }
    return parts + [rest]
  }
}
