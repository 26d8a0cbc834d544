/// The character set of GEDCOM before Unicode: accents come before the letter they stand on.
///
/// ANSI/NISO Z39.47, with the additions of GEDCOM 5.5.1, appendix C.
enum ANSEL {
  static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    var accents: [Unicode.Scalar] = []
    func accented(_ base: Unicode.Scalar) -> String {
      var letter = String.UnicodeScalarView([base])
      letter.append(contentsOf: accents)
      return String(letter)
    }
    for byte in bytes {
      if byte < 0x80 {
        if accents.isEmpty || byte < 32 {
          text.append(byte)
        } else {
          text.append(contentsOf: composed(accented(Unicode.Scalar(byte))).utf8)
        }
        accents = []
      } else if let accent = accent(byte) {
        accents.append(accent)
      } else {
        text.append(contentsOf: accented(letters[byte] ?? "\u{FFFD}").utf8)
        accents = []
      }
    }
    return text
  }

  /// The letter and its accent as one character, for the letters of Western languages.
  private static func composed(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count == 2 else { return text }
    // Latin-1 and Latin Extended-A hold every composed letter a register of ours prints.
    return table[[scalars[0].value, scalars[1].value]] ?? text
  }

  private static let table: [[UInt32]: String] = Dictionary(
    uniqueKeysWithValues: (0xC0...0x17F).compactMap { value -> ([UInt32], String)? in
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
      let parts = pairs[scalar]
      return parts.map { ($0, String(Character(scalar))) }
    })

  private static let pairs: [Unicode.Scalar: [UInt32]] = {
    let rows: [(UInt32, String, String)] = [
      (0x300, "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
      (0x301, "AEIOUYaeiouyCcLlNnRrSsZz", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹź"),
      (0x302, "AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
      (0x303, "ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
      (0x304, "AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
      (0x306, "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
      (0x307, "CcEeGgIZz", "ĊċĖėĠġİŻż"),
      (0x308, "AEIOUaeiouyY", "ÄËÏÖÜäëïöüÿŸ"),
      (0x30A, "AaUu", "ÅåŮů"),
      (0x30B, "OoUu", "ŐőŰű"),
      (0x30C, "CcDdEeNnRrSsTtZz", "ČčĎďĚěŇňŘřŠšŤťŽž"),
      (0x327, "CcGgKkLlNnRrSsTt", "ÇçĢģĶķĻļŅņŖŗŞşŢţ"),
      (0x328, "AaEeIiUu", "ĄąĘęĮįŲų"),
    ]
    var found: [Unicode.Scalar: [UInt32]] = [:]
    for (accent, bases, letters) in rows {
      for (base, letter) in zip(bases.unicodeScalars, letters.unicodeScalars) {
        found[letter] = [base.value, accent]
      }
    }
    return found
  }()

  private static func accent(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0xE0 else { return nil }
    return accents[Int(byte) - 0xE0]
  }

  /// E0 to FF; the two halves of a ligature come as the whole, with its first letter.
  private static let accents: [Unicode.Scalar?] = [
    "\u{309}", "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}",
    "\u{308}", "\u{30C}", "\u{30A}", "\u{361}", nil, "\u{315}", "\u{30B}", "\u{310}", "\u{327}",
    "\u{328}", "\u{323}", "\u{324}", "\u{325}", "\u{333}", "\u{332}", "\u{326}", "\u{31C}",
    "\u{32E}", "\u{360}", nil, nil, nil, "\u{313}", nil,
  ]

  private static let letters: [UInt8: Unicode.Scalar] = [
    0xA1: "Ł", 0xA2: "Ø", 0xA3: "Đ", 0xA4: "Þ", 0xA5: "Æ", 0xA6: "Œ", 0xA7: "ʹ", 0xA8: "·",
    0xA9: "♭", 0xAA: "®", 0xAB: "±", 0xAC: "Ơ", 0xAD: "Ư", 0xAE: "ʾ", 0xB0: "ʿ", 0xB1: "ł",
    0xB2: "ø", 0xB3: "đ", 0xB4: "þ", 0xB5: "æ", 0xB6: "œ", 0xB7: "ʺ", 0xB8: "ı", 0xB9: "£",
    0xBA: "ð", 0xBC: "ơ", 0xBD: "ư", 0xBE: "□", 0xBF: "■", 0xC0: "°", 0xC1: "ℓ", 0xC2: "℗",
    0xC3: "©", 0xC4: "♯", 0xC5: "¿", 0xC6: "¡", 0xC7: "ß", 0xC8: "€", 0xCD: "e", 0xCE: "o",
    0xCF: "ß",
  ]
}
