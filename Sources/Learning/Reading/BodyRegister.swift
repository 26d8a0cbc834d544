/// A list of bodies by the names they have now, and how names in print lead to them.
public struct BodyRegister: Sendable {
  /// What is known of how bodies change: it comes with the project as data.
  public struct Succession: Sendable {
    public var boards: [(name: String, places: [String])]
    public var became: [(was: String, is: String)]
    public var sites: [(site: String, body: String)]

    public init(
      boards: [(name: String, places: [String])], became: [(was: String, is: String)],
      sites: [(site: String, body: String)]
    ) {
      self.boards = boards
      self.became = became
      self.sites = sites
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

  private struct Entry {
    let name: String
    let key: BodyKey
  }
  private let entries: [Entry]
  private let byKey: [String: String]
  private let byLetters: [String: [String]]
  private let weights: [String: Double]
  private let byWord: [String: [Int]]
  private let succession: Succession

  public init(_ names: [String], succession: Succession) {
    self.succession = succession
    let own = names.filter { !$0.isEmpty }.map { Entry(name: $0, key: BodyKey($0)) }
    let listed = Dictionary(own.map { ($0.key.text, $0.name) }) { first, second in
      BodyRegister.fuller(first, second)
    }
    let older = succession.became.compactMap { change in
      listed[BodyKey(change.is).text].map { Entry(name: $0, key: BodyKey(change.was)) }
    }
    entries = own + older
    byKey = listed
    byLetters = Dictionary(grouping: own.map(\.name)) { BodyKey.initials(of: $0) }
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
    let names = BodyRegister.readings(of: printed)
    for name in names {
      if let exact = exact(name) { return exact }
    }
    for name in names {
      if let known = known(name) { return known }
    }
    return names.compactMap { nearest($0) }.max { $0.confidence < $1.confidence }
  }

  /// The name itself, without what stands in brackets, what stands in them, its first part.
  private static func readings(of printed: String) -> [String] {
    var out = [printed]
    if let open = printed.firstIndex(of: "("), let close = printed.lastIndex(of: ")"), open < close
    {
      out.append((printed[..<open] + printed[printed.index(after: close)...]).trimmed)
      out.append(String(printed[printed.index(after: open)..<close]))
    }
    let parts = printed.components(separatedBy: ",").map { $0.trimmed }
    if parts.count > 1 { out += parts.filter { $0.split(separator: " ").count > 1 } }
    if let dash = printed.firstRange(of: " - ") ?? printed.firstRange(of: " – ") {
      out += [String(printed[..<dash.lowerBound]), String(printed[dash.upperBound...])]
    }
    let words = printed.split(separator: " ").map { String($0) }
    for head in ["Police", "Council", "Constabulary", "Trust"] {
      if let index = words.firstIndex(of: head), index > 0, index < words.count - 1,
        words[index + 1] != "and"
      {
        out.append(words[...index].joined(separator: " "))
      }
    }
    for name in out { out += BodyRegister.withoutPosts(name) }
    return out.filter { !$0.isEmpty }
  }

  /// Without a post in front, and a council's service as the council.
  private static func withoutPosts(_ name: String) -> [String] {
    var out: [String] = []
    let small = name.lowercased()
    for post in [
      "chief executive", "chief constable", "chief officer", "medical director", "director", "ceo",
      "head", "leader", "manager", "chair", "president", "secretary",
    ] {
      for joint in [" of the ", " of ", ", ", " for ", " at "] where small.hasPrefix(post + joint) {
        out.append(String(name.dropFirst((post + joint).count)))
      }
    }
    for service in [
      "adult social services", "social services", "adult social care", "social care",
      "children’s services", "children's services", "childrens services", "highways department",
      "highways", "housing department", "housing services", "adult services", "public health",
    ]
    where small.contains(service) && !small.contains("department of health") {
      if let range = small.firstRange(of: service) {
        let rest =
          name.dropLast(small[range.lowerBound...].count)
          + name.suffix(small[range.upperBound...].count)
        out.append(String(rest) + (small.contains("council") ? "" : " Council"))
      }
    }
    for state in [
      "secretary of state for ", "minister of state for ", "minister for ",
      "parliamentary under secretary of state for ",
    ] where small.contains(state) {
      if let range = small.firstRange(of: state) {
        out.append("Department for " + name.suffix(small[range.upperBound...].count))
      }
    }
    return out
  }

  /// Of two spellings of one name the one written out.
  private static func fuller(_ first: String, _ second: String) -> String {
    func rank(_ name: String) -> (Int, Int) { (name.contains("&") ? 0 : 1, name.count) }
    return rank(first) >= rank(second) ? first : second
  }

  private func listed(_ name: String) -> String? { byKey[BodyKey(name).text] }

  private func exact(_ name: String) -> Match? {
    if let same = listed(name) {
      return Match(name: same, confidence: 0.98, because: "the same name")
    }
    if let full = NationalBodies.named[Letters.folded(BodyWords.bare(name))],
      let same = listed(full)
    {
      return Match(name: same, confidence: 0.97, because: "a short or older name of it")
    }
    let key = BodyKey(name)
    for (was, now) in succession.became where BodyKey(was).text == key.text {
      return Match(name: listed(now) ?? now, confidence: 0.95, because: "what it has become")
    }
    return nil
  }

  /// By what it is: a commissioning group, a hospital's site, an abbreviation.
  private func known(_ name: String) -> Match? {
    let folded = " " + Letters.folded(name) + " "
    if folded.contains("clinical commission") || folded.contains(" ccg")
      || folded.contains("primary care trust")
      || folded.contains(" pct ") || folded.contains("integrated care") || folded.contains(" icb ")
      || folded.contains("health and social care partnership")
      || folded.contains("health and care partnership")
    {
      if let board = board(folded) { return board }
    }
    let isSite = [" hospital ", " hospitals ", " infirmary ", " centre ", " unit ", " medicine "]
      .contains { folded.contains($0) }
    if isSite, !folded.contains(" trust "), let match = site(folded) { return match }
    return initials(name)
  }

  private func board(_ folded: String) -> Match? {
    var best: (name: String, length: Int)?
    for board in succession.boards {
      for place in board.places where folded.contains(" " + Letters.folded(place) + " ") {
        if best.map({ place.count > $0.length }) ?? true { best = (board.name, place.count) }
      }
    }
    return best.map {
      Match(name: listed($0.name) ?? $0.name, confidence: 0.93, because: "the board of its place")
    }
  }

  private func site(_ folded: String) -> Match? {
    var best: (body: String, length: Int)?
    for (site, body) in succession.sites {
      let words = Letters.words(site)
      guard words.allSatisfy({ folded.contains(" " + $0 + " ") }) else { continue }
      if best.map({ site.count > $0.length }) ?? true { best = (body, site.count) }
    }
    guard let best else { return nil }
    return listed(best.body).map {
      Match(name: $0, confidence: 0.92, because: "the body that runs the site")
    }
  }

  private func initials(_ name: String) -> Match? {
    let short = name.filter { $0.isLetter }
    guard short.count >= 3, short.count <= 9, !name.contains(" "),
      short.filter({ $0.isUppercase }).count >= 3
    else { return nil }
    let found = byLetters.filter {
      $0.key == short.uppercased() || short.count >= 4 && $0.key.hasPrefix(short.uppercased())
    }.values.flatMap { $0 }
    guard found.count == 1 else { return nil }
    return Match(name: found[0], confidence: 0.9, because: "its initials")
  }

  private func nearest(_ name: String) -> Match? {
    let key = BodyKey(expanded(name))
    var candidates: Set<Int> = []
    for word in key.words {
      for near in neighbours(of: word) { candidates.formUnion(byWord[near] ?? []) }
    }
    var best: (index: Int, score: Double)?
    var second = 0.0
    for index in candidates.sorted() {
      let score = score(key, entries[index].key)
      let isSame = best.map { entries[$0.index].name == entries[index].name } ?? false
      if score > (best?.score ?? 0) {
        if !isSame { second = best?.score ?? 0 }
        best = (index, score)
      } else if !isSame {
        second = max(second, score)
      }
    }
    guard let best, best.score > 0.3 else { return nil }
    let margin = best.score - second
    let sure =
      best.score >= 0.78 && margin > 0.1 ? 0.91 : min(0.85, 0.35 + best.score * 0.4 + margin * 0.4)
    return Match(name: entries[best.index].name, confidence: sure, because: "most of its words")
  }

  /// `NEAS Foundation Trust`: initials of a name in front of what every trust is called.
  private func expanded(_ name: String) -> String {
    let words = name.split(separator: " ").map { String($0) }
    guard words.count > 1, let first = words.first, first.count >= 3, first == first.uppercased()
    else { return name }
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
