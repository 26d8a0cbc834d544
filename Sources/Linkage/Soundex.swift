/// The American Soundex code of a folded name: its first letter and up to three digits.
///
/// Used to bring candidates together, never as evidence. Source: US National Archives, "The
/// Soundex Indexing System". A name in another alphabet is its own code.
enum Soundex {
  static func code(_ name: String) -> String {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, bytes.allSatisfy({ (97...122).contains($0) }) else {
      return name
    }
    var code: [UInt8] = [first]
    var previous = digit(first)
    for byte in bytes.dropFirst() {
      let digit = digit(byte)
      if digit != 0, digit != previous { code.append(48 + digit) }
      // H and W do not separate two letters of one sound; vowels do.
      if byte != 104, byte != 119 { previous = digit }
      if code.count == 4 { break }
    }
    while code.count < 4 { code.append(48) }
    return String(decoding: code, as: UTF8.self)
  }

  private static func digit(_ letter: UInt8) -> UInt8 { digits[Int(letter) - 97] }

  /// For a to z.
  private static let digits: [UInt8] = [
    0, 1, 2, 3, 0, 1, 2, 0, 0, 2, 2, 4, 5, 5, 0, 1, 2, 6, 2, 3, 0, 1, 0, 2, 0, 2,
  ]
}
