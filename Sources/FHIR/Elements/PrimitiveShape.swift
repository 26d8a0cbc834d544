/// The letters primitive types are written in.
enum PrimitiveShape {
  static func isBase64(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "+/= \n\r\t".utf8.contains(byte)
  }

  static func isIdentifier(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// No white space but single spaces, and none at either end.
  static func isCode(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last, first > 32, last > 32 else { return false }
    var earlier = first
    for byte in text {
      if byte < 32 || (byte == 32 && earlier == 32) { return false }
      earlier = byte
    }
    return true
  }

  /// `hh:mm:ss`, with or without a fraction.
  static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    FHIRDate(Array("2000-01-01T".utf8)[...] + text + Array("Z".utf8)) != nil
  }

  /// A narrative's markup. Declarations are refused: an entity could fetch or swell.
  static func isDivision(_ text: ArraySlice<UInt8>) -> Bool {
    let markup = String(decoding: text, as: UTF8.self)
    return markup.hasPrefix("<div") && markup.hasSuffix("</div>") && !markup.contains("<!")
      && !markup.contains("<?")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
