/// A JSON object or list without anything nested, as the dataset packs several values in a cell.
///
/// Case systems build these by joining text, so a number may be missing after its colon
/// (`"TOTAL": , `); that is read as empty. Anything else out of order makes the cell unreadable.
enum FlatJSON: Equatable {
  case object([Entry])
  case list([String])

  struct Entry: Equatable {
    let key: String
    /// Text as it is; numbers, true and false as written; empty for null.
    let value: String
  }

  init?(_ text: String) {
    var scan = FlatJSONScanner(text)
    guard let value = scan.whole() else { return nil }
    self = value
  }

  /// The value under a key, in an object; nil when empty.
  func value(_ key: String) -> String? {
    guard case .object(let entries) = self else { return nil }
    let value = entries.first { $0.key == key }?.value
    return value?.isEmpty == true ? nil : value
  }
}

/// Reads the letters of one cell.
private struct FlatJSONScanner {
  private let text: [UInt8]
  private var at = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  mutating func whole() -> FlatJSON? {
    skipSpace()
    let value: FlatJSON?
    if take("{") { value = object() } else if take("[") { value = list() } else { return nil }
    skipSpace()
    return at == text.count ? value : nil
  }

  private mutating func object() -> FlatJSON? {
    var entries: [FlatJSON.Entry] = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard let key = string() else { return nil }
      skipSpace()
      guard take(":"), let value = value() else { return nil }
      entries.append(FlatJSON.Entry(key: key, value: value))
      skipSpace()
      if take("}") { return .object(entries) }
      guard take(",") else { return nil }
    }
  }

  private mutating func list() -> FlatJSON? {
    var values: [String] = []
    skipSpace()
    if take("]") { return .list([]) }
    while true {
      guard let value = value() else { return nil }
      values.append(value)
      skipSpace()
      if take("]") { return .list(values) }
      guard take(",") else { return nil }
    }
  }

  private mutating func value() -> String? {
    skipSpace()
    guard at < text.count else { return nil }
    if text[at] == UInt8(ascii: "\"") { return string() }
    let start = at
    while at < text.count, !",]} \t\r\n".utf8.contains(text[at]) {
      guard !"{[\":".utf8.contains(text[at]) else { return nil }
      at += 1
    }
    let word = String(decoding: text[start..<at], as: UTF8.self)
    return word == "null" ? "" : word
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var units: [UInt8] = []
    while at < text.count {
      let byte = text[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        units.append(contentsOf: escaped.utf8)
      default: units.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> String? {
    guard at < text.count else { return nil }
    let byte = text[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return " "
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return ""
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return String(Unicode.Scalar(byte))
    case UInt8(ascii: "u"): return unicodeEscape()
    default: return nil
    }
  }

  private mutating func unicodeEscape() -> String? {
    guard let first = hexadecimal() else { return nil }
    if UTF16.isLeadSurrogate(first), take("\\"), take("u"), let second = hexadecimal() {
      return String(decoding: [first, second], as: UTF16.self)
    }
    return String(decoding: [first], as: UTF16.self)
  }

  private mutating func hexadecimal() -> UInt16? {
    guard at + 4 <= text.count else { return nil }
    defer { at += 4 }
    return UInt16(String(decoding: text[at..<at + 4], as: UTF8.self), radix: 16)
  }

  private mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard at < text.count, text[at] == UInt8(ascii: letter) else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < text.count, text[at] == 32 || (9...13).contains(text[at]) { at += 1 }
  }
}
