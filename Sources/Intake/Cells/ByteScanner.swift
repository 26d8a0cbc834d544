/// Reads numbers, months and times off the front of some bytes.
struct ByteScanner<Bytes: Collection<UInt8>> {
  private let bytes: Bytes
  private var at: Bytes.Index

  init(_ bytes: Bytes) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  var isAtEnd: Bool { at == bytes.endIndex }

  mutating func next() -> UInt8? {
    guard !isAtEnd else { return nil }
    defer { at = bytes.index(after: at) }
    return bytes[at]
  }

  /// True, and one byte on, when the next byte is this one.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard !isAtEnd, bytes[at] == byte else { return false }
    at = bytes.index(after: at)
    return true
  }

  /// The digits that come next, when there are any and no more than `limit`.
  mutating func number(atMost limit: Int) -> (value: Int, digits: Int)? {
    var (value, digits) = (0, 0)
    while !isAtEnd, (48...57).contains(bytes[at]), digits <= limit {
      value = value * 10 + Int(bytes[at]) - 48
      digits += 1
      at = bytes.index(after: at)
    }
    return (1...limit).contains(digits) ? (value, digits) : nil
  }

  /// A month as one or two digits, or as the first three letters of its English name.
  mutating func month() -> Int? {
    if let number = number(atMost: 2) { return number.value }
    var word = ""
    while word.count < 3, let byte = next() { word.unicodeScalars.append(Unicode.Scalar(byte)) }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return months.firstIndex(of: word.lowercased()).map { $0 + 1 }
  }

  /// `21:14`, `21:14:05`, `21:14:05.123`, with or without `Z` or `+01:00`.
  mutating func time() -> (seconds: Int, offsetMinutes: Int?)? {
    guard let hours = number(atMost: 2), hours.value < 24, skip(UInt8(ascii: ":")),
      let minutes = number(atMost: 2), minutes.digits == 2, minutes.value < 60
    else { return nil }
    var seconds = 0
    if skip(UInt8(ascii: ":")) {
      guard let written = number(atMost: 2), written.value < 60 else { return nil }
      seconds = written.value
      if skip(UInt8(ascii: ".")), number(atMost: 9) == nil { return nil }
    }
    let total = (hours.value * 60 + minutes.value) * 60 + seconds
    if skip(UInt8(ascii: "Z")) { return (total, 0) }
    let isBehind = !isAtEnd && bytes[at] == UInt8(ascii: "-")
    guard skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-")) else { return (total, nil) }
    guard let away = number(atMost: 2), skip(UInt8(ascii: ":")), let rest = number(atMost: 2),
      away.value <= 14, rest.value < 60
    else { return nil }
    return (total, (away.value * 60 + rest.value) * (isBehind ? -1 : 1))
  }
}
