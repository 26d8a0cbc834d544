/// A list of bodies by the names they have now, and how names in print lead to them.
public struct BodyRegister: Sendable {
  /// What is known of how bodies change: it comes with the project as data.
  public struct Succession: Sendable {
    public var boards: [(name: String, places: [String])]
    public var became: [(was: String, is: String)]
    public var sites: [(site: String, body: String)]
    /// Short forms everybody in the field knows: `LAS`.
    public var short: [String: String]

    public init(
      boards: [(name: String, places: [String])], became: [(was: String, is: String)],
      sites: [(site: String, body: String)], short: [String: String] = [:]
    ) {
      self.boards = boards
      self.became = became
      self.sites = sites
      self.short = short
    }
  }

  /// Where a name leads, and how sure it is: 0.9 and more may be shown without a person's look.
  public struct Match: Hashable, Sendable {
    public let name: String
    public let confidence: Double
    public let because: String

    /// Is it another body, that took the printed one's place?
    public var isSuccession: Bool {
      because == "what it has become" || because == "the board of its place"
    }
  }

  struct Entry {
    let name: String
    let key: BodyKey
    let kind: BodyKind?

    init(name: String, called: String) {
      self.name = name
      key = BodyKey(called)
      kind = BodyKind(called)
    }
  }
  let entries: [Entry]
  private let byKey: [String: String]
  let letters: BodyInitials
  private let bySolid: [String: String]
  let byWhole: [String: String]
  private let weights: [String: Double]
  let byWord: [String: [Int]]
  let succession: Succession

  public init(_ names: [String], succession: Succession) {
    self.succession = succession
    let own = names.filter { !$0.isEmpty }.map { Entry(name: $0, called: $0) }
    let listed = Dictionary(own.map { ($0.key.text, $0.name) }) { first, second in
      BodyRegister.fuller(first, second)
    }
    let older = succession.became.compactMap { change in
      listed[BodyKey(change.is).text].map { Entry(name: $0, called: change.was) }
    }
    entries = own + older
    byKey = listed
    letters = BodyInitials(own.map(\.name))
    bySolid = Dictionary(own.map { ($0.key.solid, $0.name) }) { first, _ in first }
    byWhole = Dictionary(own.map { (Letters.folded($0.name), $0.name) }) { first, _ in first }
    var counts: [String: Int] = [:]
    var places: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for word in Set(entry.key.words) {
        counts[word, default: 0] += 1
        places[word, default: []].append(index)
      }
    }
    byWord = places
    let total = Double(max(1, entries.count))
    weights = counts.mapValues { 1 + 4 * (1 - Double($0) / total) / (1 + Double($0) * 0.08) }
  }

  /// The body a printed name means; nil where nothing in the list comes near.
  public func match(_ printed: String) -> Match? {
    let names = BodyReadings(printed).names
    for name in names {
      if let exact = exact(name) { return exact }
    }
    for name in names {
      if let known = known(name) { return known }
    }
    let best = names.compactMap { nearest($0) }.max { $0.confidence < $1.confidence }
    if let best, best.confidence >= 0.9 { return best }
    return names.lazy.compactMap { begun($0) ?? branch($0) }.first ?? best
  }

  /// Of two spellings of one name the one written out.
  private static func fuller(_ first: String, _ second: String) -> String {
    func rank(_ name: String) -> (Int, Int) { (name.contains("&") ? 0 : 1, name.count) }
    return rank(first) >= rank(second) ? first : second
  }

  func listed(_ name: String) -> String? { byKey[BodyKey(name).text] }

  private func exact(_ name: String) -> Match? {
    let key = BodyKey(name)
    if let same = listed(name) ?? (key.solid.utf8.count >= 6 ? bySolid[key.solid] : nil),
      key.words.count > 1 || BodyRegister.isAllOf(name, same)
    {
      return Match(name: same, confidence: 0.98, because: "the same name")
    }
    if let full = succession.short[BodyRegister.letters(of: name)], let same = listed(full) {
      return Match(name: same, confidence: 0.95, because: "a short form of it")
    }
    if let full = NationalBodies.named[Letters.folded(BodyWords.bare(name))],
      let same = listed(full)
    {
      return Match(name: same, confidence: 0.97, because: "a short or older name of it")
    }
    for (was, now) in succession.became where BodyKey(was).text == key.text {
      return Match(name: listed(now) ?? now, confidence: 0.95, because: "what it has become")
    }
    return nil
  }

  /// Is a name of one telling word all of a listed name, but for what companies add? `Surrey` is
  /// not all of a university's.
  private static func isAllOf(_ name: String, _ listed: String) -> Bool {
    func words(_ text: String) -> Int {
      Letters.folded(text).split(separator: " ").count {
        !["the", "limited", "ltd", "plc", "uk", "nhs", "foundation", "trust"].contains($0)
      }
    }
    return words(name) >= words(listed)
  }

  static func letters(of name: String) -> String {
    name.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  private func nearest(_ name: String) -> Match? {
    let long = expanded(name)
    let (key, kind) = (BodyKey(long), BodyKind(long))
    var candidates: Set<Int> = []
    for word in key.words {
      for near in neighbours(of: word) { candidates.formUnion(byWord[near] ?? []) }
    }
    var best: (index: Int, score: Double)?
    var second = 0.0
    for index in candidates.sorted() {
      let entry = entries[index]
      var score = score(key, entry.key)
      if !BodyKind.agree(kind, entry.kind) { score *= 0.8 }
      // Two bodies in one entry are meant only where both are printed.
      if entry.name.contains("|"), !name.contains(" and "), !name.contains("&") { score *= 0.85 }
      let isSame = best.map { entries[$0.index].name == entry.name } ?? false
      if score > (best?.score ?? 0) {
        if !isSame { second = best?.score ?? 0 }
        best = (index, score)
      } else if !isSame {
        second = max(second, score)
      }
    }
    return best.flatMap {
      match(entries[$0.index], score: $0.score, margin: $0.score - second, kind)
    }
  }

  /// How sure the nearest name is; never sure where the two are of different kinds.
  private func match(
    _ entry: Entry, score: Double, margin: Double, _ kind: BodyKind?
  ) -> Match? {
    guard score > 0.3 else { return nil }
    let isSure =
      score >= 0.78 && margin > 0.1 && !entry.name.contains("|") && entry.key.words.count > 1
    return Match(
      name: entry.name, confidence: isSure ? 0.91 : min(0.85, 0.35 + score * 0.4 + margin * 0.4),
      because: "most of its words")
  }

  /// `NEAS Foundation Trust`: initials of a name in front of what every trust is called.
  private func expanded(_ name: String) -> String {
    let words = name.split(separator: " ").map { String($0) }
    guard words.count > 1, let first = words.first, first.count >= 3, first == first.uppercased()
    else { return name }
    if let full = succession.short[BodyRegister.letters(of: first)], listed(full) != nil {
      return full
    }
    let found = entries.filter {
      BodyKey.initials(of: $0.name).hasPrefix(first) && $0.name.contains("Trust")
    }
    return found.count == 1 ? found[0].name : name
  }

  private func neighbours(of word: String) -> [String] {
    if byWord[word] != nil { return [word] }
    guard word.count >= 5 else { return [] }
    return byWord.keys.filter { BodyKey.isNear($0, word) }
  }

  /// Weighted share of words, one letter's difference allowed.
  private func score(_ left: BodyKey, _ right: BodyKey) -> Double {
    var shared = 0.0
    var total = 0.0
    var rest = right.words
    for word in left.words {
      let weight = weights[word] ?? 3
      if let index = rest.firstIndex(of: word)
        ?? rest.firstIndex(where: { BodyKey.isNear($0, word) })
      {
        shared += max(weight, weights[rest[index]] ?? 0)
        total += max(weight, weights[rest[index]] ?? 0)
        rest.remove(at: index)
      } else {
        total += weight
      }
    }
    total += rest.reduce(0) { $0 + (weights[$1] ?? 3) * 0.5 }
    return total == 0 ? 0 : shared / total
  }
}
