/// Folds as `Folding` does, byte by byte where the text is plain ASCII: registers hold millions.
enum FastFolding {
  /// Most bytes of a cell that are looked at: a name of 10,000 characters is a mistake, not a name.
  static let limit = 256

  /// Lower-case words of letters and digits, one space between. Apostrophes join.
  static func fold(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let cut = text.prefix(limit)
    guard cut.allSatisfy({ $0 < 0x80 }) else {
      let words = Folding.words(String(decoding: cut, as: UTF8.self))
      return Array(words.joined(separator: " ").utf8)
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(cut.count)
    var gap = false
    for byte in cut {
      switch byte {
      case 97...122, 48...57: append(byte)
      case 65...90: append(byte | 0x20)
      case 0x27, 0x60: continue
      default: gap = true
      }
    }
    func append(_ byte: UInt8) {
      if gap, !folded.isEmpty { folded.append(32) }
      gap = false
      folded.append(byte)
    }
    return folded
  }

  /// Digits alone.
  static func digits(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.prefix(limit).filter { $0 >= 48 && $0 <= 57 }
  }

  /// Letters and digits alone, lower case.
  static func squeezed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    fold(text).filter { $0 != 32 }
  }
}
