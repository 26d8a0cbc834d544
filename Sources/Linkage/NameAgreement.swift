/// The levels of agreement of names.
enum NameAgreement {
  /// The closest of all given names of one record with all of the other; nil where one has none.
  static func given(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    guard !a.givens.isEmpty, !b.givens.isEmpty else { return nil }
    var closest = AgreementLevel.givenDiffers
    for left in a.givens {
      for right in b.givens {
        let level = given(left, right, a.middles, b.middles)
        if level.rawValue < closest.rawValue { closest = level }
      }
    }
    return closest
  }

  private static func given(
    _ a: GivenName, _ b: GivenName, _ middlesOfA: [String], _ middlesOfB: [String]
  ) -> AgreementLevel {
    if a.text == b.text { return a.isInitial ? .givenInitial : .givenSame }
    if a.isInitial || b.isInitial {
      return a.text.utf8.first == b.text.utf8.first ? .givenInitial : .givenDiffers
    }
    if isVariant(a, b) { return .givenVariant }
    if Similarity.isOneLetterApart(a.text, b.text) { return .givenOneLetter }
    if (middlesOfB + b.rest).contains(a.text) || (middlesOfA + a.rest).contains(b.text) {
      return .givenIsMiddle
    }
    // 0.88 keeps most misspellings of short names; what it lets in weighs little.
    return Similarity.jaroWinkler(a.text, b.text) >= 0.88 ? .givenSimilar : .givenDiffers
  }

  /// Mary-Jane is a form of Mary and of Molly-Jane; Mary-Jane and Mary-Ann are two names.
  private static func isVariant(_ a: GivenName, _ b: GivenName) -> Bool {
    if a.isCompound, b.isCompound, a.rest != b.rest { return false }
    if a.first == b.first { return true }
    return a.groups.contains { b.groups.contains($0) }
  }

  /// Nil unless both have a middle name. What already counted as a given name is passed over.
  static func middle(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    let (ofA, ofB) = (middles(of: a, besides: b), middles(of: b, besides: a))
    guard !ofA.isEmpty, !ofB.isEmpty else { return nil }
    if ofA.contains(where: ofB.contains) { return .middleSame }
    for left in ofA {
      for right in ofB where left.utf8.count == 1 || right.utf8.count == 1 {
        if left.utf8.first == right.utf8.first { return .middleInitial }
      }
    }
    return .middleDiffers
  }

  private static func middles(of a: Profile, besides b: Profile) -> [String] {
    let apart = a.middles.filter { middle in !b.givens.contains { $0.text == middle } }
    guard !b.givens.contains(where: \.isCompound) else { return apart }
    return apart + a.givens.flatMap(\.rest)
  }

  /// The closest of all family names of one record with all of the other; nil where one has none.
  static func family(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    guard !a.families.isEmpty, !b.families.isEmpty else { return nil }
    var closest = AgreementLevel.familyDiffers
    for left in a.families {
      for right in b.families {
        let level = family(left, right)
        if level.rawValue < closest.rawValue { closest = level }
      }
    }
    return closest
  }

  private static func family(_ a: FamilyName, _ b: FamilyName) -> AgreementLevel {
    if a.text == b.text { return a.isPresent && b.isPresent ? .familySame : .familyFormer }
    if a.parts.contains(where: b.parts.contains) { return .familyPart }
    if Similarity.isOneLetterApart(a.text, b.text) { return .familySimilar }
    return Similarity.jaroWinkler(a.text, b.text) >= 0.92 ? .familySimilar : .familyDiffers
  }
}
