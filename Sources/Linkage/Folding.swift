/// Text as it is compared: lower case, without accents, apostrophes or punctuation.
///
/// Agencies type the same name in many ways (`O'Neill`, `O’NEILL`, `Renée`, `Renee`), and none of
/// the difference tells people apart. Letters of other alphabets are kept, in lower case.
enum Folding {
  /// Words of letters and digits; everything else separates, apostrophes join.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if joins(scalar) { continue }
      if let folded = fold(scalar) {
        word += folded
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F: true  // combining accents
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2B9...0x2BF: true  // apostrophes as people type them
    default: false
    }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      switch scalar.value {
      case 48...57, 97...122: return String(scalar)
      case 65...90: return String(Unicode.Scalar(UInt8(scalar.value + 32)))
      default: return nil
      }
    }
    guard scalar.properties.isAlphabetic else { return nil }
    var folded = ""
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !joins(lower) {
      folded += LatinLetters.plain[lower] ?? String(lower)
    }
    return folded
  }
}
