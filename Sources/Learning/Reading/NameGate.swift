/// Lets words out only where they cannot be anybody's name, and asks about the rest.
///
/// Names the report itself shows are replaced by what the person was. Any other capitalised word
/// that is not known to be something else is held back until a person has looked.
struct NameGate {
  let names: NameList
  let deniesByDefault: Bool
  let abbreviations: Abbreviations
  /// Words that are known to be no names: of bodies, places, the partnership's own name.
  let known: Set<String>
  /// An English word list, small letters; empty where there is none.
  let dictionary: Set<String>
  static let withheld = "[word withheld]"

  /// The text without names, and how many words wait for a person.
  func passed(_ text: String) -> (text: String, removed: Int, withheld: Int) {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    var removed = 0
    var held = 0
    removePhrases(&words, &removed)
    let protected = protectedPlaces(words)
    var index = 0
    while index < words.count {
      let word = words[index]
      let core = BodyWords.trim(word)
      guard !protected.contains(index), !core.isEmpty else {
        index += 1
        continue
      }
      if let role = role(of: core), isName(words, index, core) {
        replace(&words, index, core, with: role)
        removed += 1
      } else if isUnknown(words, index, core) {
        replace(&words, index, core, with: NameGate.withheld)
        held += 1
      }
      index += 1
    }
    return (NameGate.collapsed(words), removed, held)
  }

  private func role(of core: String) -> String? {
    if let role = names.words[core] { return role }
    if core == core.uppercased(), core.count > 3, let role = names.words[core.capitalizedWords] {
      return role
    }
    let parts = core.split(whereSeparator: { "-–/’'".contains($0) }).map { String($0) }
    return parts.count > 1 ? parts.compactMap { names.words[$0] }.first : nil
  }

  private func removePhrases(_ words: inout [String], _ removed: inout Int) {
    for (phrase, role) in names.phrases {
      let parts = phrase.split(separator: " ").map { String($0) }
      var index = 0
      while index + parts.count <= words.count {
        let here = words[index..<(index + parts.count)].map { BodyWords.trim($0) }
        if here == parts {
          replace(&words, index + parts.count - 1, parts[parts.count - 1], with: role)
          words.removeSubrange(index..<(index + parts.count - 1))
          removed += 1
        }
        index += 1
      }
    }
  }

  /// Places of words that belong to the name of a body, a law or a scheme.
  private func protectedPlaces(_ words: [String]) -> Set<Int> {
    var out: Set<Int> = []
    for index in words.indices {
      let core = BodyWords.trim(words[index])
      guard BodyWords.heads.contains(core) || NameGate.laws.contains(core) else { continue }
      var at = index
      out.insert(index)
      while at > 0, index - at < 7 {
        let before = words[at - 1]
        let bare = BodyWords.trim(before)
        let isLaw = NameGate.laws.contains(core) && index - at == 0
        let endsHere =
          before.hasSuffix(",") || before.hasSuffix(".") || before.hasSuffix(";")
          || before.hasSuffix(":")
        let isOwned = before.hasSuffix("’s") || before.hasSuffix("'s")
        guard
          bare.first?.isUppercase == true
            || BodyWords.small.contains(bare) && at - 1 > 0 && index - at < 5, !endsHere,
          !isOwned || isLaw
        else { break }
        if isNameBefore(words, at - 1) { break }
        at -= 1
      }
      while at < index, BodyWords.trim(words[at]).first?.isUppercase != true { at += 1 }
      if at < index { for place in at...index { out.insert(place) } }
    }
    return out
  }

  /// A title stands before it, so that it is somebody.
  private func isNameBefore(_ words: [String], _ index: Int) -> Bool {
    ["Mr", "Mrs", "Ms", "Miss", "Dr"].contains(words[index])
  }

  private static let laws: Set<String> = [
    "Act", "Law", "Scheme", "Programme", "Project", "Operation", "Bill", "Model", "Framework",
    "Protocol", "Toolkit", "Tool", "Strategy", "Guidance", "Ward", "House", "Inquiry", "Court",
    "Review", "Report", "Procedure", "Procedures", "Policy", "Standards", "Standard", "Principle",
    "Principles", "Hub", "Campaign", "Line", "Helpline", "Checklist", "Conference", "Order", "Code",
    "Assessment", "Charter", "Pathway", "Syndrome", "Lodge", "Court’s", "Test", "Questionnaire",
  ]

  /// Is a word of the list used here as a name?
  private func isName(_ words: [String], _ index: Int, _ core: String) -> Bool {
    guard core.first?.isUppercase == true else { return false }
    let isOrdinary =
      names.ordinary.contains(Letters.folded(core)) || dictionary.contains(core.lowercased())
    guard isOrdinary, NameGate.startsSentence(words, index) else { return true }
    let word = words[index]
    if word.hasSuffix("’s") || word.hasSuffix("'s") || word.hasSuffix(",") { return true }
    let next = index + 1 < words.count ? words[index + 1].lowercased() : ""
    let follows: Set<String> = [
      "was", "had", "said", "told", "disclosed", "reported", "attended", "did", "and", "s", "could",
      "would", "is", "has", "should", "or", "needed", "made", "left", "went", "felt",
    ]
    return follows.contains(next)
  }

  /// Could it be a name that the report does not otherwise show?
  private func isUnknown(_ words: [String], _ index: Int, _ core: String) -> Bool {
    guard deniesByDefault, let first = core.first, first.isUppercase, core.count > 1 else {
      return false
    }
    if core.contains(where: { $0.isNumber }) || NameList.isTitle(words[index]) { return false }
    let folded = Letters.folded(core)
    let isShort =
      core.count <= 9
      && core.filter { $0.isUppercase }.count * 2 > core.filter { $0.isLetter }.count
    if isShort || abbreviations.short[core] != nil { return false }
    let parts = core.split(whereSeparator: { "-–/&’'".contains($0) }).map { String($0) }
    let isKnown = parts.allSatisfy { part in
      part.first?.isUppercase != true || part.count < 3 || isKnownWord(part)
    }
    if isKnown || isKnownWord(core) { return false }
    let isOpening =
      NameGate.startsSentence(words, index)
      && (folded.hasSuffix("ing") || folded.hasSuffix("ly") || Modality.startsWithVerb(core))
    return !isOpening
  }

  private func isKnownWord(_ word: String) -> Bool {
    let folded = Letters.folded(word)
    return names.ordinary.contains(folded) || dictionary.contains(folded) || known.contains(word)
      || BodyWords.heads.contains(word) || NameList.never.contains(word) || PlaceWords.isPlace(word)
      || NameGate.laws.contains(word) || names.ordinary.contains(folded + "s")
      || dictionary.contains(singular(folded))
      || NameGate.plain.contains(folded)
  }

  private func singular(_ word: String) -> String {
    word.hasSuffix("ies")
      ? String(word.dropLast(3)) + "y" : word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Ordinary words that often stand only with a capital.
  private static let plain: Set<String> = [
    "english", "british", "welsh", "scottish", "irish", "polish", "muslim", "christian", "sikh",
    "hindu", "islam", "asian",
    "african", "caribbean", "european", "covid", "brexit", "skype", "facebook", "whatsapp", "zoom",
    "microsoft",
    "teams", "excel", "word", "google", "internet", "athena", "niche", "systmone", "emis", "rio",
    "liquidlogic",
    "mosaic", "careline", "datix", "encompass", "iris", "clares", "womens", "safelives", "refuge",
    "cafcass", "ofsted",
    "gillick", "caldicott", "northern", "southern", "eastern", "western", "north", "south", "east",
    "west", "central", "greater",
  ]

  static func startsSentence(_ words: [String], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    return before.hasSuffix(".") || before.hasSuffix(":") || before == "•" || before.hasSuffix("?")
      || before.hasSuffix(";")
  }

  private func replace(_ words: inout [String], _ index: Int, _ core: String, with role: String) {
    let word = words[index]
    guard let range = word.firstRange(of: core) else {
      words[index] = role
      return
    }
    let isFirst = NameGate.startsSentence(words, index) && role.hasPrefix("the ")
    let shown = isFirst ? "T" + role.dropFirst() : role
    words[index] = word[..<range.lowerBound] + shown + word[range.upperBound...]
    if index > 0,
      ["Mr", "Mrs", "Ms", "Miss", "Dr", "Mr.", "Mrs.", "Ms.", "Dr.", "PC", "DC", "DS", "DI"]
        .contains(words[index - 1])
    {
      words[index - 1] = ""
    }
  }

  /// A name of two words is one person.
  private static func collapsed(_ words: [String]) -> String {
    var out: [String] = []
    for word in words where !word.isEmpty {
      let bare = word.hasSuffix("’s") || word.hasSuffix("'s") ? String(word.dropLast(2)) : word
      for mark in [NameList.removed, withheld, "the victim", "the perpetrator"] {
        if let last = out.last, last == mark || last.lowercased() == mark,
          bare.lowercased().hasPrefix(mark)
        {
          out.removeLast()
          break
        }
      }
      out.append(word)
    }
    return out.joined(separator: " ")
  }

  /// Words of a file's name, folded, that are or may be names.
  func names(in fileName: String) -> Set<String> {
    let known = Set(names.words.keys.map { Letters.folded($0) })
    let parts = fileName.split(whereSeparator: { !$0.isLetter && $0 != "’" && $0 != "'" }).map {
      String($0)
    }
    return Set(
      parts.filter { part in
        let folded = Letters.folded(BodyWords.trim(part))
        if known.contains(folded) { return true }
        let isTitled =
          part.first?.isUppercase == true && part.dropFirst().allSatisfy { $0.isLowercase }
        return deniesByDefault && isTitled && part.count > 2 && !isKnownWord(part)
      }.map { Letters.folded(BodyWords.trim($0)) })
  }

  /// Does a text still hold a word of the list, used as a name?
  func leaks(_ text: String) -> Bool { passed(text).removed > 0 }
}
