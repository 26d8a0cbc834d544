/// Names known by what they are: a short form, a place, a site, one house of a group.
extension BodyRegister {
  /// A listed name, or a known short form, with a region or a department after it.
  func begun(_ name: String) -> Match? {
    let words = name.split(separator: " ").map { String($0) }
    guard words.count >= 2 else { return nil }
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let start = words.prefix(count).joined(separator: " ")
      let rest = words.dropFirst(count).map { $0.lowercased() }
      // `Health` of `Health and Safety` is no body with something after it.
      guard count >= 2 || start.filter({ $0.isUppercase }).count >= 3,
        !["and", "&", "of", "for"].contains(rest[0]),
        !rest.contains(where: { BodyRegister.own.contains($0) })
      else { continue }
      let full = succession.short[BodyRegister.letters(of: start)]
      if count >= 2, let same = byWhole[Letters.folded(start)] {
        return Match(name: same, confidence: 0.9, because: "the name it begins with")
      }
      if let full, let same = listed(full) {
        return Match(name: same, confidence: 0.9, because: "the short form it begins with")
      }
    }
    return nil
  }

  /// One house of a group: `Cygnet Hospital …` is of the one listed group whose name is `Cygnet`
  /// and words every group has.
  func branch(_ name: String) -> Match? {
    guard let first = Letters.folded(name).split(separator: " ").first, first.count >= 4,
      let places = byWord[String(first)]
    else { return nil }
    let groups = Set(
      places.map { entries[$0].name }.filter { listed in
        let words = Letters.folded(listed).split(separator: " ")
        return words.first == first && words.count > 1
          && words.dropFirst().allSatisfy { BodyRegister.ofGroups.contains(String($0)) }
      })
    guard groups.count == 1, let group = groups.first else { return nil }
    return Match(name: group, confidence: 0.85, because: "the group whose name it begins with")
  }

  private static let ofGroups: Set<String> = [
    "group", "limited", "ltd", "plc", "uk", "health", "healthcare", "care", "charity", "homes",
  ]

  /// Words that make a name of their own of what stands before them.
  private static let own: Set<String> = [
    "trust", "council", "limited", "ltd", "police", "board", "group", "service", "services",
    "association", "hospital", "partnership", "ccg", "icb", "commissioning", "college", "society",
  ]

  /// By what it is: a commissioning group, a hospital's site, an abbreviation.
  func known(_ name: String) -> Match? {
    let folded = " " + Letters.folded(name) + " "
    if !folded.contains(" foundation "), !folded.contains(" service "),
      folded.contains("clinical commission") || folded.contains(" ccg")
        || folded.contains("primary care trust")
        || folded.contains(" pct ") || folded.contains("integrated care")
        || folded.contains(" icb ")
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
    guard !name.contains(" "), short.filter({ $0.isUppercase }).count >= 3,
      let found = letters.name(for: short)
    else { return nil }
    return Match(
      name: found.name, confidence: found.isWhole && short.count >= 4 ? 0.9 : 0.8,
      because: "its initials")
  }
}
