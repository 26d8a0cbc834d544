extension XMLScanner {
  /// The bytes with entities resolved.
  func resolved(_ range: Range<Int>) throws(Refusal) -> [UInt8] {
    guard bytes[range].contains(UInt8(ascii: "&")) else { return Array(bytes[range]) }
    var made: [UInt8] = []
    var from = range.lowerBound
    while let mark = bytes[from..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      made += bytes[from..<mark]
      guard
        let end = bytes[mark..<min(mark + 12, range.upperBound)].firstIndex(of: UInt8(ascii: ";"))
      else { throw .damaged }
      let entity = String(decoding: bytes[mark + 1..<end], as: UTF8.self)
      guard let letter = XMLScanner.letter(entity) else { throw .damaged }
      made += Array(String(Character(letter)).utf8)
      from = end + 1
    }
    return made + bytes[from..<range.upperBound]
  }

  private static func letter(_ entity: String) -> Unicode.Scalar? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard entity.hasPrefix("#") else { return nil }
      let number = entity.dropFirst()
      let value =
        number.first == "x" ? UInt32(number.dropFirst(), radix: 16) : UInt32(number, radix: 10)
      return value.flatMap(Unicode.Scalar.init).flatMap { $0.value == 0 ? nil : $0 }
    }
  }
}
