/// Words of addresses: the short forms, and what is written where there is no address.
///
/// Checked 2026-11-23. Folded: lower case, no punctuation.
enum PlaceWords {
  /// Long form to the one used for comparison. "St" is both street and saint, so both become it.
  static let short: [String: String] = [
    "street": "st", "saint": "st", "road": "rd", "avenue": "ave", "av": "ave", "close": "cl",
    "drive": "dr", "lane": "ln", "court": "ct", "place": "pl", "crescent": "cres",
    "gardens": "gdns", "gdn": "gdns", "garden": "gdns", "square": "sq", "terrace": "tce",
    "terr": "tce", "apartment": "flat", "apt": "flat", "unit": "flat", "house": "hse",
    "building": "bldg", "mount": "mt", "park": "pk", "grove": "gr", "green": "grn",
  ]

  /// Words that go before a number inside a building.
  static let dwellings: Set<String> = ["flat", "room", "floor", "block", "rm"]

  /// True for `No fixed abode` and its kin, and for a refuge, whose address is never evidence:
  /// everybody in it has fled to it, and a link must not lead there.
  static func isNoAddress(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    return noAddress.contains(text) || text.hasPrefix("no fixed") || words.contains("refuge")
      || text.hasPrefix("care of") || text.hasPrefix("c o ")
  }

  private static let noAddress: Set<String> = [
    "unknown", "not known", "nk", "nfa", "none", "na", "n a", "withheld", "address withheld",
    "confidential", "address confidential", "not stated", "homeless", "of no fixed abode", "tbc",
  ]
}
