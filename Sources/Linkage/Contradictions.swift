/// What speaks against two records being one person whatever else agrees.
///
/// A contradicted pair is never linked by the machine; a person may still confirm it, unless an
/// adoption lies between the two. The same
/// test keeps two records out of one person when a third would bring them together.
enum Contradictions {
  /// Sentences without personal data, the same whichever record comes first.
  static func between(_ a: Profile, _ b: Profile) -> [String] {
    var sentences = ofEvidence(a, b)
    if areSideBySide(a, b) {
      sentences.append("One is stated to be a relative of the other, or beside them in a notice")
    }
    if areKeptApart(a, b) { sentences.append("An agency keeps them apart") }
    if a.isPlaceholder || b.isPlaceholder {
      sentences.append("One is an unborn or unnamed child, whom only a person links")
    }
    return sentences
  }

  /// Whether a source has set them beside each other as two people.
  static func areSideBySide(_ a: Profile, _ b: Profile) -> Bool {
    a.standsBeside.contains(b.record) || b.standsBeside.contains(a.record)
  }

  /// Whether an adoption lies between them. Nobody's confirmation outranks it.
  static func areKeptApart(_ a: Profile, _ b: Profile) -> Bool {
    a.keptApart.contains(b.record) || b.keptApart.contains(a.record)
  }

  /// What their numbers, dates and names say.
  static func ofEvidence(_ a: Profile, _ b: Profile) -> [String] {
    var sentences: [String] = []
    let number = NumberAgreement.nhsNumber(a, b)
    if number == .nhsNumberDiffers { sentences.append("NHS numbers differ, both valid") }
    if haveCertainDates(a.births, b.births), DateAgreement.birth(a, b) == .birthDiffers {
      sentences.append("Dates of birth differ, both certain")
    }
    if haveCertainDates(a.deaths, b.deaths), DateAgreement.death(a, b) == .deathDiffers {
      sentences.append("Dates of death differ, both certain")
    }
    if isDeadBeforeBorn(a, b) || isDeadBeforeBorn(b, a) {
      sentences.append("One died before the other was born")
    }
    // The same NHS number answers for a changed given name; the weight then decides.
    if number != .nhsNumberSame, NameAgreement.given(a, b) == .givenDiffers {
      sentences.append("Given names differ")
    }
    return sentences
  }

  private static func haveCertainDates(_ a: [StandardBirth], _ b: [StandardBirth]) -> Bool {
    a.contains(where: \.isCertain) && b.contains(where: \.isCertain)
  }

  private static func isDeadBeforeBorn(_ dead: Profile, _ born: Profile) -> Bool {
    guard !dead.deaths.isEmpty, !born.births.isEmpty else { return false }
    return dead.deaths.allSatisfy { death in
      !death.isDoubtful
        && born.births.allSatisfy { $0.isCertain && death.last < $0.first }
    }
  }
}
