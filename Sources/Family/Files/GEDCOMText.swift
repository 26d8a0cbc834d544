/// Turns the bytes of a GEDCOM file into UTF-8, whatever the file says or shows it is written in.
///
/// A byte order mark decides first, then the shape of the first line, then `CHAR` in the head.
/// A file without `CHAR`, or that calls itself ASCII, is UTF-8 where it is well formed, else
/// Windows-1252.
struct GEDCOMText {
  enum Encoding: String { case utf8, utf16Little, utf16Big, ansel, windows1252, codePage437 }

  let bytes: [UInt8]
  let encoding: Encoding
  /// Said in the head, and not known to us.
  let unknownName: Bool

  init(_ file: [UInt8]) {
    let (encoding, mark, unknown) = GEDCOMText.encoding(of: file)
    self.encoding = encoding
    unknownName = unknown
    let body = file[mark...]
    switch encoding {
    case .utf8: bytes = Array(body)
    case .utf16Little: bytes = GEDCOMText.utf16(body, isLittle: true)
    case .utf16Big: bytes = GEDCOMText.utf16(body, isLittle: false)
    case .ansel: bytes = ANSEL.utf8(body)
    case .windows1252: bytes = CodePage.windows1252.utf8(body)
    case .codePage437: bytes = CodePage.dos437.utf8(body)
    }
  }

  private static func encoding(of file: [UInt8]) -> (Encoding, mark: Int, unknown: Bool) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3, false) }
    if file.starts(with: [0xFF, 0xFE]) { return (.utf16Little, 2, false) }
    if file.starts(with: [0xFE, 0xFF]) { return (.utf16Big, 2, false) }
    if file.starts(with: [0x30, 0x00]) { return (.utf16Little, 0, false) }
    if file.starts(with: [0x00, 0x30]) { return (.utf16Big, 0, false) }
    guard let name = declared(file) else { return (guessed(file), 0, false) }
    switch name {
    case "UTF-8", "UTF8": return (isWellFormed(file) ? .utf8 : .windows1252, 0, false)
    case "ANSEL": return (.ansel, 0, false)
    case "ASCII": return (guessed(file), 0, false)
    case "ANSI", "WINDOWS", "WINDOWS-1252", "CP1252", "LATIN1", "ISO-8859-1", "ISO8859-1",
      "ANSI_1252":
      return (.windows1252, 0, false)
    case "IBMPC", "IBM", "IBM DOS", "CP437", "MSDOS", "MS-DOS", "OEM", "IBM_WINDOWS":
      return (.codePage437, 0, false)
    default: return (guessed(file), 0, true)
    }
  }

  private static func guessed(_ file: [UInt8]) -> Encoding {
    isWellFormed(file) ? .utf8 : .windows1252
  }

  private static func isWellFormed(_ file: [UInt8]) -> Bool {
    file.allSatisfy { $0 < 0x80 } || String(validating: file, as: UTF8.self) != nil
  }

  /// The value of `1 CHAR`, upper case, from the first lines of the file.
  private static func declared(_ file: [UInt8]) -> String? {
    let head = file.prefix(16_384).split(whereSeparator: { $0 == 10 || $0 == 13 }).prefix(400)
    for line in head {
      let words = String(decoding: line.filter { $0 < 0x80 }, as: UTF8.self).uppercased()
        .split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      if words.count == 3, words[0] == "1", words[1] == "CHAR" {
        return String(words[2]).trimmingSpaces
      }
    }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (one, two) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(isLittle ? one | two << 8 : one << 8 | two)
      at += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

extension String {
  /// Without the white space at either end.
  var trimmingSpaces: String {
    var kept = Substring(self)
    while let first = kept.first, first.isWhitespace { kept.removeFirst() }
    while let last = kept.last, last.isWhitespace { kept.removeLast() }
    return String(kept)
  }
}
