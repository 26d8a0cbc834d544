/// Takes XML apart, tag by tag and in UTF-8.
///
/// It knows XML's own five entities and numbered ones. A document that declares a type, and with
/// it could declare entities of its own, is refused.
struct XMLScanner {
  enum Token { case open, close, text, end }

  /// Why a document is no further read.
  enum Refusal: Error { case damaged, declaresType }

  /// Elements that stand within one another at most.
  static let depthLimit = 64

  /// The name of the element that opened or closed, without its prefix.
  private(set) var name = ""
  /// The text between tags, entities resolved.
  private(set) var text: [UInt8] = []

  let bytes: [UInt8]
  private var at = 0
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  private var opened: [Range<Int>] = []
  private var isEmptyElement = false
  private var hasBegun = false

  /// Refuses what is not UTF-8 at once: letters that were guessed at would be kept for true.
  init(_ bytes: [UInt8]) throws(Refusal) {
    guard (try? UTF8Span(validating: bytes.span)) != nil, !bytes.contains(0) else {
      throw .damaged
    }
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// Moves to the next tag or text; `end` once the outermost element has closed.
  mutating func next() throws(Refusal) -> Token {
    if isEmptyElement {
      isEmptyElement = false
      opened.removeLast()
      return .close
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        if try readText() { return .text }
        continue
      }
      guard at + 1 < bytes.count else { throw .damaged }
      switch bytes[at + 1] {
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"): if try readMarked() { return .text }
      case UInt8(ascii: "/"):
        try readClosing()
        return .close
      default:
        try readOpening()
        return .open
      }
    }
    guard opened.isEmpty, hasBegun else { throw .damaged }
    return .end
  }

  /// What an attribute of the element that just opened says, whatever its prefix.
  func attribute(_ name: String) throws(Refusal) -> String? {
    guard let found = attributes.first(where: { isName($0.name, name) }) else { return nil }
    return String(decoding: try resolved(found.value), as: UTF8.self)
  }

  /// False for white space outside the outermost element.
  private mutating func readText() throws(Refusal) -> Bool {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    guard !opened.isEmpty else {
      guard bytes[start..<at].allSatisfy(Ascii.isSpace) else { throw .damaged }
      return false
    }
    text = try resolved(start..<at)
    return true
  }

  /// A comment, or text that is marked as such; nothing else may begin so.
  private mutating func readMarked() throws(Refusal) -> Bool {
    if bytes[at...].starts(with: "<!--".utf8) {
      at += 4
      try skip(past: "-->")
      return false
    }
    guard bytes[at...].starts(with: "<![CDATA[".utf8) else { throw .declaresType }
    let start = at + 9
    at = start
    try skip(past: "]]>")
    guard !opened.isEmpty else { throw .damaged }
    text = Array(bytes[start..<at - 3])
    return true
  }

  private mutating func skip(past mark: String) throws(Refusal) {
    let mark = Array(mark.utf8)
    while at + mark.count <= bytes.count {
      if bytes[at] == mark[0], bytes[at...].starts(with: mark) {
        at += mark.count
        return
      }
      at += 1
    }
    throw .damaged
  }

  private mutating func readClosing() throws(Refusal) {
    at += 2
    let closing = try readName()
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">"), let last = opened.popLast(),
      bytes[last] == bytes[closing]
    else { throw .damaged }
    at += 1
    name = localName(last)
  }

  private mutating func readOpening() throws(Refusal) {
    at += 1
    let opening = try readName()
    guard opened.count < XMLScanner.depthLimit, !opened.isEmpty || !hasBegun else {
      throw .damaged
    }
    hasBegun = true
    attributes.removeAll(keepingCapacity: true)
    opened.append(opening)
    name = localName(opening)
    while true {
      skipSpace()
      guard at < bytes.count else { throw .damaged }
      if bytes[at] == UInt8(ascii: ">") { break }
      if bytes[at] == UInt8(ascii: "/") {
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else { throw .damaged }
        isEmptyElement = true
        break
      }
      try readAttribute()
    }
    at += 1
  }

  private mutating func readAttribute() throws(Refusal) {
    let name = try readName()
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { throw .damaged }
    at += 1
    skipSpace()
    guard at < bytes.count, bytes[at] == Ascii.quote || bytes[at] == UInt8(ascii: "'") else {
      throw .damaged
    }
    let mark = bytes[at]
    let start = at + 1
    at = start
    while at < bytes.count, bytes[at] != mark { at += 1 }
    guard at < bytes.count else { throw .damaged }
    attributes.append((name, start..<at))
    at += 1
  }

  private mutating func readName() throws(Refusal) -> Range<Int> {
    let start = at
    while at < bytes.count, !Ascii.isSpace(bytes[at]), !"=/><'\"&".utf8.contains(bytes[at]) {
      at += 1
    }
    guard at > start, at - start <= 256 else { throw .damaged }
    return start..<at
  }

  private mutating func skipSpace() {
    while at < bytes.count, Ascii.isSpace(bytes[at]) { at += 1 }
  }

  private func localName(_ range: Range<Int>) -> String {
    let colon = bytes[range].lastIndex(of: UInt8(ascii: ":"))
    return String(
      decoding: bytes[(colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound],
      as: UTF8.self)
  }

  private func isName(_ range: Range<Int>, _ name: String) -> Bool {
    guard range.count >= name.utf8.count else { return false }
    let tail = bytes[range.upperBound - name.utf8.count..<range.upperBound]
    guard tail.elementsEqual(name.utf8) else { return false }
    return tail.startIndex == range.lowerBound
      || bytes[tail.startIndex - 1] == UInt8(ascii: ":")
  }
}
