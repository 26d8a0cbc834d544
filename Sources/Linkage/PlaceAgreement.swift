/// The levels of agreement of addresses.
enum PlaceAgreement {
  /// The closest of all places of one record, past ones too, with all of the other; nil where
  /// one has none.
  static func address(_ a: Profile, _ b: Profile) -> AgreementLevel? {
    guard !a.places.isEmpty, !b.places.isEmpty else { return nil }
    var closest = AgreementLevel.addressDiffers
    for left in a.places {
      for right in b.places {
        let level = address(left, right)
        if level.rawValue < closest.rawValue { closest = level }
      }
    }
    return closest
  }

  private static func address(_ a: StandardPlace, _ b: StandardPlace) -> AgreementLevel {
    if let left = a.uprn, let right = b.uprn {
      if left == right { return .addressSame }
      return a.postcode != nil && a.postcode == b.postcode ? .postcodeSame : .addressDiffers
    }
    if let left = a.postcode, let right = b.postcode {
      guard left == right else { return .addressDiffers }
      let sameNumbers = !a.numbers.isEmpty && a.numbers == b.numbers
      return sameNumbers || isSameLine(a, b) ? .addressSame : .postcodeSame
    }
    return isSameLine(a, b) ? .addressSame : .addressDiffers
  }

  /// The same words, or one goes on with a town after three words and a number the other has.
  private static func isSameLine(_ a: StandardPlace, _ b: StandardPlace) -> Bool {
    guard a.words.count > 1, b.words.count > 1 else { return false }
    if a.words == b.words { return true }
    let (short, long) = a.words.count < b.words.count ? (a, b) : (b, a)
    return short.words.count >= 3 && !short.numbers.isEmpty && short.numbers == long.numbers
      && long.words.starts(with: short.words)
  }
}
