/// A character set of one byte a character whose lower half is ASCII.
struct CodePage {
  /// Characters 80 to FF.
  private let upper: [Unicode.Scalar]

  private init(_ upper: String) {
    self.upper = Array(upper.unicodeScalars)
  }

  func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: String(Character(upper[Int(byte) - 0x80])).utf8)
      }
    }
    return text
  }

  /// Windows-1252; its five unassigned bytes become the replacement character. Source: Unicode
  /// mapping file CP1252.TXT.
  static let windows1252 = CodePage(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
      + String(String.UnicodeScalarView((0xA0...0xFF).compactMap(Unicode.Scalar.init))))

  /// Code page 437 of DOS. Source: Unicode mapping file CP437.TXT.
  static let dos437 = CodePage(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
      + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")
}
