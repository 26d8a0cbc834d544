/// Tags and text of XML or HTML, one after the other, as they stand in the bytes.
///
/// It opens nothing and expands nothing but the five entities of XML, numbered characters and a
/// few names of HTML, so that a document cannot make it read a file or grow without bound.
struct Markup {
  enum Token {
    case open(String, [String: String], isEmpty: Bool)
    case close(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Does the document declare entities of its own? No office program writes any.
  var declaresEntities: Bool {
    let head = bytes.prefix(20_000)
    return Markup.find(Array("<!ENTITY".utf8), in: head, from: 0) != nil
  }

  /// The next tag or piece of text; nil at the end.
  mutating func next() -> Token? {
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") { return .text(text()) }
      if let token = tag() { return token }
    }
    return nil
  }

  /// Goes past the end tag of an element whose content is not text for a reader.
  mutating func skip(past name: String) {
    let closing = Array(("</" + name).utf8)
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), at + closing.count <= bytes.count,
        Markup.lowered(bytes[at..<(at + closing.count)]) == closing
      {
        at = self.end(of: at)
        return
      }
      at += 1
    }
  }

  private mutating func text() -> String {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return Markup.decoded(bytes[start..<at])
  }

  private mutating func tag() -> Token? {
    let start = at
    if starts("<!--") {
      at = Markup.find(Array("-->".utf8), in: bytes[...], from: at).map { $0 + 3 } ?? bytes.count
      return nil
    }
    if starts("<![CDATA[") {
      let close = Markup.find(Array("]]>".utf8), in: bytes[...], from: at) ?? bytes.count
      at = min(bytes.count, close + 3)
      return .text(String(decoding: bytes[min(start + 9, close)..<close], as: UTF8.self))
    }
    at = end(of: start)
    guard start + 1 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return nil
    case UInt8(ascii: "/"): return .close(name(from: start + 2, to: at - 1))
    default: return opening(from: start + 1, to: max(start + 1, at - 1))
    }
  }

  /// The place after the `>` that ends the tag begun here; a quoted `>` does not end it.
  private func end(of start: Int) -> Int {
    var quote: UInt8?
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }

  private func name(from start: Int, to end: Int) -> String {
    var index = start
    while index < end, !Markup.endsName(bytes[index]) { index += 1 }
    return String(decoding: bytes[min(start, index)..<index], as: UTF8.self)
  }

  private func opening(from start: Int, to end: Int) -> Token {
    let name = name(from: start, to: end)
    var attributes: [String: String] = [:]
    var index = start + name.utf8.count
    while index < end {
      let key = self.name(from: index, to: end)
      guard !key.isEmpty else {
        index += 1
        continue
      }
      index += key.utf8.count
      guard index < end, bytes[index] == UInt8(ascii: "=") else {
        attributes[key] = ""
        continue
      }
      let (value, after) = value(from: index + 1, to: end)
      attributes[key] = value
      index = after
    }
    return .open(name, attributes, isEmpty: end > start && bytes[end - 1] == UInt8(ascii: "/"))
  }

  private func value(from start: Int, to end: Int) -> (String, Int) {
    guard start < end else { return ("", end) }
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let close = bytes[(start + 1)..<end].firstIndex(of: quote) ?? end
      return (Markup.decoded(bytes[(start + 1)..<close]), min(end, close + 1))
    }
    var index = start
    while index < end, bytes[index] > 0x20 { index += 1 }
    return (Markup.decoded(bytes[start..<index]), index)
  }

  private func starts(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == text.utf8Start[$0] }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "=")
  }

  private static func lowered(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
  }

  static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard let first = needle.first, bytes.endIndex >= needle.count else { return nil }
    var index = max(start, bytes.startIndex)
    while index + needle.count <= bytes.endIndex {
      if bytes[index] == first, bytes[index..<(index + needle.count)].elementsEqual(needle) {
        return index
      }
      index += 1
    }
    return nil
  }
}
