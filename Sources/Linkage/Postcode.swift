/// The postcode's shape and what it never tells.
///
/// Source: the Post Office's form as given in BS 7666; outward two to four characters beginning
/// with a letter, inward a digit and two letters.
enum Postcode {
  /// Upper case without spaces; nil for what is no postcode or stands for "none".
  ///
  /// ZZ99 codes are the NHS's pseudo-postcodes (no fixed abode, not known, abroad): everybody
  /// without a home would seem to live together. Source: NHS Data Dictionary, postcode.
  static func standard(_ text: String) -> String? {
    let kept = text.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 48...57, 65...90: byte
      case 97...122: byte - 32
      default: nil
      }
    }
    guard hasShape(kept), !kept.starts(with: Array("ZZ99".utf8)) else { return nil }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A postcode at the end of an address line, in one word or two.
  static func last(in words: [String]) -> (text: String, wordCount: Int)? {
    if words.count > 2, hasShape(upper(words.suffix(2).joined())), words[words.count - 1].count == 3
    {
      return (words.suffix(2).joined(), 2)
    }
    if words.count > 1, let last = words.last, hasShape(upper(last)) { return (last, 1) }
    return nil
  }

  private static func upper(_ text: String) -> [UInt8] {
    text.utf8.map { (97...122).contains($0) ? $0 - 32 : $0 }
  }

  private static func hasShape(_ bytes: [UInt8]) -> Bool {
    guard (5...7).contains(bytes.count), isLetter(bytes[0]) else { return false }
    let inward = bytes.suffix(3).map { $0 }
    guard isDigit(inward[0]), isLetter(inward[1]), isLetter(inward[2]) else { return false }
    return bytes.dropLast(3).contains(where: isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
}
