/// Takes a whole name apart.
///
/// `Given Middle Family` and `Family, Given Middle` are understood; a rank or honour before or
/// behind the name, as in `Given Family, 2nd baron Place`, and a mark of a generation, as in
/// `Family, Given Jr`, are no part of it. A word that is a rank or mark for one and a name for
/// another, such as Earl or Junior, is a name wherever a name would else be missing.
enum WholeName {
  /// Given, middle and family name as written.
  static func parts(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    let pieces = text.prefix(FastFolding.limit)
      .split(separator: 0x2C, omittingEmptySubsequences: false)
      .map { $0.split { $0 <= 32 }.map(Array.init) }
    let front = pieces.first ?? []
    guard pieces.count > 1, !front.isEmpty else { return inOrder(pieces.flatMap { $0 }) }
    let behind = pieces.dropFirst().filter { !$0.isEmpty }
    let said = behind.filter { !isSuffix($0, behind: front) }
    guard let given = said.first, !isRank(given, behind: front) else {
      return behind.isEmpty || front.count == 1 ? [[], [], family(front)] : inOrder(front)
    }
    let rest = said.dropFirst().filter { !isRank($0, behind: front) }
    return named(own(given + rest.flatMap { $0 }), family(front))
  }

  /// One word, or several that begin with a particle: before a comma that is a family name, and
  /// what follows is who of the family.
  private static func isFamilyAlone(_ front: [[UInt8]]) -> Bool {
    let names = own(front)
    return names.count == 1 || isParticle(names[0])
  }

  private static func isSuffix(_ piece: [[UInt8]], behind front: [[UInt8]]) -> Bool {
    piece.allSatisfy(NameRank.isSuffix)
      && !(NameRank.isAlsoName(piece[0]) && isFamilyAlone(front))
  }

  /// Is a piece behind a comma a rank of whoever is named before it, and not their given names?
  private static func isRank(_ piece: [[UInt8]], behind front: [[UInt8]]) -> Bool {
    if NameRank.isOrdinal(piece[0]) { return true }
    if isFamilyAlone(front) { return false }
    if piece.count == 1, NameRank.isAlsoName(piece[0]) { return false }
    return own(piece).contains(where: NameRank.isAny)
  }

  /// Words without the titles before them and the suffixes behind; never none.
  private static func own(_ words: [[UInt8]]) -> [[UInt8]] {
    var words = words
    while words.count > 1, NameRank.isTitle(words[0]) { words.removeFirst() }
    while words.count > 1, NameRank.isSuffix(words[words.count - 1]) { words.removeLast() }
    return words
  }

  private static func family(_ words: [[UInt8]]) -> [UInt8] {
    Array(own(words).joined(separator: [32]))
  }

  private static func named(_ given: [[UInt8]], _ family: [UInt8]) -> [[UInt8]] {
    [given.first ?? [], Array(given.dropFirst().joined(separator: [32])), family]
  }

  /// Given names first.
  private static func inOrder(_ written: [[UInt8]]) -> [[UInt8]] {
    var words = written
    var title: [UInt8]?
    while words.count > 1, NameRank.stands(before: words) { title = words.removeFirst() }
    while let last = words.last,
      words.count > (NameRank.isAlsoName(last) ? 2 : 1), NameRank.isSuffix(last)
    {
      words.removeLast()
    }
    guard words.count > 1 else { return single(words.first ?? [], after: title) }
    var last = words.count - 1
    while last > 1, isParticle(words[last - 1]) { last -= 1 }
    return named(Array(words[..<last]), Array(words[last...].joined(separator: [32])))
  }

  /// One word alone is a given name, also in `Sir John`; after other titles, as in `Mrs Jones`, a
  /// family name.
  private static func single(_ word: [UInt8], after title: [UInt8]?) -> [[UInt8]] {
    guard let title, !["sir", "dame", "master"].contains(NameRank.plain(title)) else {
      return [word, [], []]
    }
    return [[], [], word]
  }

  private static func isParticle(_ word: [UInt8]) -> Bool {
    NameWords.particles.contains(NameRank.plain(word))
  }
}
