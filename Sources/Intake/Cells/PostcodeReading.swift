/// UK postcodes: upper case, one space before the last three characters.
enum PostcodeReading {
  static let expected = "a whole UK postcode such as ZZ1 1ZZ"

  /// Nil unless it has the shape of a postcode: two to four letters and digits beginning with a
  /// letter, then a digit and two letters. Whether it exists is not checked.
  static func read(_ text: String) -> String? {
    let kept = Array(text.uppercased().utf8.filter { $0 != 32 })
    guard (5...7).contains(kept.count), kept.allSatisfy({ isLetter($0) || isDigit($0) }),
      isLetter(kept[0]), isDigit(kept[kept.count - 3]), isLetter(kept[kept.count - 2]),
      isLetter(kept[kept.count - 1]), kept.dropLast(3).contains(where: isDigit)
    else { return nil }
    let (outward, inward) = (kept.dropLast(3), kept.suffix(3))
    return String(decoding: outward, as: UTF8.self) + " " + String(decoding: inward, as: UTF8.self)
  }

  /// What case systems write for an address without a postcode: only the letter X, or words.
  static func saysNone(_ text: String) -> Bool {
    let kept = text.lowercased().filter { $0 != " " }
    return kept == "nopostcode" || kept.allSatisfy { $0 == "x" }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
