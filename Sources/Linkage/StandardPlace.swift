import Vocabulary

/// An address as it is compared.
struct StandardPlace: Hashable, Sendable, Codable {
  /// Words of the address line, shortened alike (`road` is `rd`), without a postcode.
  let words: [String]
  /// Words that begin with a digit, sorted: flat and house numbers, whichever comes first.
  let numbers: [String]
  /// No space: `ZZ11AB`.
  let postcode: String?
  let uprn: String?

  /// Nil where nothing is left that tells one dwelling or street from another.
  init?(_ place: Place) {
    var words = place.address.map(Folding.words) ?? []
    var postcode = place.postcode.flatMap(Postcode.standard)
    if let found = Postcode.last(in: words) {
      words.removeLast(found.wordCount)
      postcode = postcode ?? Postcode.standard(found.text)
    }
    words = words.map { PlaceWords.short[$0] ?? $0 }
    if PlaceWords.isNoAddress(words) { words = [] }
    uprn = place.uprn.flatMap(StandardPlace.standard(uprn:))
    guard !words.isEmpty || postcode != nil || uprn != nil else { return nil }
    self.words = words
    self.postcode = postcode
    numbers = words.filter { $0.utf8.first.map { (48...57).contains($0) } ?? false }
      .sorted()
  }

  /// A key two ways of writing one dwelling share, whether or not the town follows.
  var lineKey: String? {
    guard words.count > 1 else { return nil }
    let names = words.filter { !numbers.contains($0) && !PlaceWords.dwellings.contains($0) }
    return names.first.map { numbers.joined(separator: "-") + " " + $0 }
  }

  /// Leading noughts are a matter of column width.
  private static func standard(uprn: String) -> String? {
    let digits = uprn.utf8.filter { (48...57).contains($0) }.drop { $0 == 48 }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }
}
