import Vocabulary

/// Where some people live, so far as anybody said and not known to have ended, in the forms in
/// which another statement could name it.
///
/// A protected address leaks sideways: through a child's own record, a relative's, or a line of
/// text. So whatever names the place is kept from the reader, whoever it is about.
struct ProtectedPlaces {
  private let words: Set<[UInt8]>

  /// - Parameter day: a residence surely over by then is no longer where they are.
  init(
    of people: Set<PersonID>, in statements: [Statement], people linked: People, on day: Day
  ) {
    var words: Set<[UInt8]> = []
    for statement in statements where people.contains(linked[statement.about]) {
      guard case .lives(let residence) = statement.says else { continue }
      if let end = residence.period.to?.latest, end < day { continue }
      words.formUnion(ProtectedPlaces.words(of: residence.place))
    }
    self.words = words
  }

  /// Is it one of them, by its postcode, its property number or a line of its address?
  func contain(_ place: Place?) -> Bool {
    guard !words.isEmpty, let place else { return false }
    return !words.isDisjoint(with: ProtectedPlaces.words(of: place))
      || texts(of: place).contains(where: areNamed)
  }

  /// Does a text name one of them, however it is spaced and written?
  func areNamed(in text: String) -> Bool {
    guard !words.isEmpty else { return false }
    let text = ProtectedPlaces.bare(text)
    return words.contains { text.contains($0) }
  }

  /// Does anything in a saying name one of them? Every field is looked at, those of kinds yet to
  /// come among them.
  func areNamed(in saying: Saying) -> Bool {
    guard !words.isEmpty else { return false }
    return texts(of: saying).contains(where: areNamed)
  }

  private func texts(of value: Any) -> [String] {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.flatMap { texts(of: $0.value) }
  }

  /// Only what singles a place out: a town or a street alone would hide half the file.
  static func words(of place: Place) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    if let postcode = place.postcode.map(bare), postcode.count >= 5 { words.insert(postcode) }
    if let uprn = place.uprn.map(bare), uprn.count >= 6 { words.insert(uprn) }
    for line in (place.address ?? "").split(separator: ",") {
      let line = bare(String(line))
      let hasDigit = line.contains { (48...57).contains($0) }
      if hasDigit, line.contains(where: { $0 >= 65 }), line.count >= 7 { words.insert(line) }
    }
    return words
  }

  /// Letters and digits alone, in capitals: `NM1 2ab` and `nm12AB` are one.
  private static func bare(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 48...57, 65...90, 128...: byte
      case 97...122: byte - 32
      default: nil
      }
    }
  }
}
