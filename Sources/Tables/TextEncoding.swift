/// How the letters of a file were written.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  /// Taken when a file has no mark and is not UTF-8: what spreadsheets on Windows write.
  case windows1252 = "Windows-1252"
}

extension TextEncoding {
  /// The file's text as UTF-8 without its mark, and how it had been written.
  static func decoded(
    _ bytes: [UInt8]
  ) throws(TableProblem) -> (text: [UInt8], encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (try utf16(bytes, lowByteFirst: true), .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (try utf16(bytes, lowByteFirst: false), .utf16BigEndian)
    }
    guard !bytes.contains(0) else { throw .notText }
    if isUTF8(bytes) {
      let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      return (marked ? Array(bytes.dropFirst(3)) : bytes, .utf8)
    }
    return (fromWindows1252(bytes), .windows1252)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func utf16(
    _ bytes: [UInt8], lowByteFirst: Bool
  ) throws(TableProblem) -> [UInt8] {
    guard bytes.count % 2 == 0 else { throw .cutShort }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = 2
    while at < bytes.count {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(lowByteFirst ? second << 8 | first : first << 8 | second)
      at += 2
    }
    guard !units.contains(0) else { throw .notText }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let scalar =
        byte < 0xA0 ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(UInt32(byte)) ?? "\u{FFFD}"
      text.append(contentsOf: String(Character(scalar)).utf8)
    }
    return text
  }

  /// Bytes 80 to 9F of Windows-1252, where it differs from Latin-1; the five it leaves unassigned
  /// become the replacement character. Source: Unicode mapping file CP1252.TXT.
  private static let upperControls: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]
}
