/// The letters JSON is written in, RFC 8259.
enum JSONText {
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  /// How many bytes an escape beginning here takes; nil when JSON has no such escape, or it is
  /// half of a surrogate pair or the character 0, which FHIR forbids.
  static func escape(at start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if "\"\\/bfnrt".utf8.contains(bytes[start + 1]) { return 2 }
    guard let unit = unit(at: start, in: bytes[...]), unit != 0 else { return nil }
    if !(0xD800...0xDFFF).contains(unit) { return 6 }
    guard unit < 0xDC00, let low = self.unit(at: start + 6, in: bytes[...]),
      (0xDC00...0xDFFF).contains(low)
    else { return nil }
    return 12
  }

  /// The code unit of `\uXXXX`.
  private static func unit(at start: Int, in bytes: ArraySlice<UInt8>) -> UInt32? {
    guard start + 6 <= bytes.endIndex, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  static func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var at = raw.startIndex
    while at < raw.endIndex {
      guard raw[at] == UInt8(ascii: "\\"), at + 1 < raw.endIndex else {
        text.append(raw[at])
        at += 1
        continue
      }
      if let unit = unit(at: at, in: raw) {
        let low = (0xD800..<0xDC00).contains(unit) ? self.unit(at: at + 6, in: raw) : nil
        let scalar = low.map { 0x10000 + ((unit - 0xD800) << 10) + ($0 - 0xDC00) } ?? unit
        text += String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{FFFD}").utf8
        at += low == nil ? 6 : 12
      } else {
        text.append(plain(raw[at + 1]))
        at += 2
      }
    }
    return text
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "t"): 9
    default: letter
    }
  }

  /// Where a number beginning here ends; nil when it is not one.
  static func number(at start: Int, in bytes: [UInt8]) -> Int? {
    var at = start
    func digits() -> Int {
      let first = at
      while at < bytes.count, (48...57).contains(bytes[at]) { at += 1 }
      return at - first
    }
    func take(_ letters: String) -> Bool {
      guard at < bytes.count, letters.utf8.contains(bytes[at]) else { return false }
      at += 1
      return true
    }
    _ = take("-")
    let startsWithZero = at < bytes.count && bytes[at] == 48
    let whole = digits()
    guard whole > 0, !startsWithZero || whole == 1 else { return nil }
    if take("."), digits() == 0 { return nil }
    if take("eE") {
      _ = take("+-")
      if digits() == 0 { return nil }
    }
    return at
  }
}
