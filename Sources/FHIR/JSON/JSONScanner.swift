/// Reads the bytes of one document into places.
struct JSONScanner {
  private(set) var places: [JSONTree.Place] = []
  private let bytes: [UInt8]
  private let depth: Int
  private var at = 0
  /// The objects and lists it stands in, for the path of a problem.
  private var open: [Level] = []

  private struct Level {
    /// The place of the object or list.
    var place: Int
    /// The key it stands at, in an object.
    var key: Int?
    /// How many values came before, in a list.
    var index = 0
  }

  init(_ bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    self.depth = depth
    places.reserveCapacity(bytes.count / 12)
  }

  mutating func document() throws(JSONProblem) {
    guard bytes.count < Int(Int32.max) else {
      throw problem("the document is larger than 2 GB", "a smaller document")
    }
    guard JSONText.isUTF8(bytes) else {
      throw problem("bytes that are not UTF-8", "text in UTF-8")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    skipSpace()
    try value()
    skipSpace()
    guard at == bytes.count else {
      throw problem("text after the end of the document", "one JSON value and nothing behind it")
    }
  }

  private mutating func value() throws(JSONProblem) {
    guard at < bytes.count else { throw problem("the document ends too soon", "a value") }
    switch bytes[at] {
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try list()
    case UInt8(ascii: "\""): try text()
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    case UInt8(ascii: "-"), 48...57: try number()
    default: throw problem("not a JSON value", "an object, a list, text, a number, true or false")
    }
  }

  private mutating func object() throws(JSONProblem) {
    try enter(.object)
    skipSpace()
    if !take("}") {
      repeat {
        skipSpace()
        try key()
        skipSpace()
        guard take(":") else { throw problem("no colon behind a key", "a colon and a value") }
        skipSpace()
        try value()
        skipSpace()
      } while take(",")
      guard take("}") else {
        throw problem("an object that does not end", "a comma or a closing brace")
      }
    }
    leave()
  }

  private mutating func list() throws(JSONProblem) {
    try enter(.list)
    skipSpace()
    if !take("]") {
      repeat {
        skipSpace()
        try value()
        open[open.count - 1].index += 1
        skipSpace()
      } while take(",")
      guard take("]") else {
        throw problem("a list that does not end", "a comma or a closing bracket")
      }
    }
    leave()
  }

  private mutating func enter(_ kind: JSONNode.Kind) throws(JSONProblem) {
    guard open.count < depth else {
      throw problem("nested deeper than \(depth) levels", "at most \(depth) levels")
    }
    open.append(Level(place: places.count))
    add(kind, from: at, to: at)
    at += 1
  }

  private mutating func leave() {
    guard let level = open.popLast() else { return }
    places[level.place].end = Int32(at)
    places[level.place].next = Int32(places.count)
  }

  private mutating func key() throws(JSONProblem) {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      throw problem("a key that is not text", "a key in quotation marks")
    }
    let place = places.count
    try text()
    places[place].hash = hash(of: place)
    let level = open.count - 1
    open[level].key = nil
    var other = open[level].place + 1
    while other < place {
      if places[other].hash == places[place].hash, isSame(other, place) {
        open[level].key = place
        throw problem("the same key twice in one object", "each key once")
      }
      other = Int(places[other + 1].next)
    }
    open[level].key = place
  }

  private mutating func text() throws(JSONProblem) {
    let start = at + 1
    var (end, isEscaped) = (start, false)
    while true {
      guard end < bytes.count else { throw problem("text that does not end", "a quotation mark") }
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") { break }
      guard byte >= 32 else {
        throw problem("a control character in text", "the same written with a backslash")
      }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        guard let length = JSONText.escape(at: end, in: bytes) else {
          throw problem("an escape JSON does not have", "\\n, \\\" or \\u and four digits")
        }
        end += length
      } else {
        end += 1
      }
    }
    add(.text, from: start, to: end, isEscaped: isEscaped)
    at = end + 1
  }

  private mutating func number() throws(JSONProblem) {
    guard let end = JSONText.number(at: at, in: bytes) else {
      throw problem("not a number", "digits such as 12 or -0.5")
    }
    add(.number, from: at, to: end)
    at = end
  }

  private mutating func word(_ word: String, _ kind: JSONNode.Kind) throws(JSONProblem) {
    guard bytes[at...].starts(with: word.utf8) else {
      throw problem("not a JSON value", "true, false or null")
    }
    add(kind, from: at, to: at + word.utf8.count)
    at += word.utf8.count
  }

  private mutating func add(
    _ kind: JSONNode.Kind, from start: Int, to end: Int, isEscaped: Bool = false
  ) {
    places.append(
      JSONTree.Place(
        kind: kind, isEscaped: isEscaped, start: Int32(start), end: Int32(end),
        next: Int32(places.count + 1), hash: 0))
  }

  private mutating func skipSpace() {
    while at < bytes.count, [32, 10, 13, 9].contains(bytes[at]) { at += 1 }
  }

  private mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: letter) else { return false }
    at += 1
    return true
  }

  private func problem(_ problem: String, _ expected: String) -> JSONProblem {
    let place = JSONTree.position(of: at, in: bytes)
    return JSONProblem(
      path: path, line: place.line, column: place.column, problem: problem, expected: expected)
  }

  private var path: String {
    open.reduce(into: "") { path, level in
      if places[level.place].kind == .list {
        path += "[\(level.index)]"
      } else if let key = level.key {
        path += (path.isEmpty ? "" : ".") + ElementTable.plainName(decoded(key))
      }
    }
  }
}

extension JSONScanner {
  /// FNV-1a, 32 bits.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }

  /// Text with its escapes resolved; they were checked before.
  static func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] { JSONText.unescaped(raw) }

  private func hash(of place: Int) -> UInt32 {
    let (from, to) = (Int(places[place].start), Int(places[place].end))
    return places[place].isEscaped
      ? JSONScanner.hash(decoded(place)) : JSONScanner.hash(bytes[from..<to])
  }

  private func decoded(_ place: Int) -> [UInt8] {
    let raw = bytes[Int(places[place].start)..<Int(places[place].end)]
    return places[place].isEscaped ? JSONScanner.unescaped(raw) : Array(raw)
  }

  private func isSame(_ left: Int, _ right: Int) -> Bool { decoded(left) == decoded(right) }
}
