/// How a name sounds, roughly: a code that survives most misspellings, for finding candidates.
enum SoundCode {
  /// The first letter's class and up to four consonant classes, three bits and more packed each
  /// in four bits; 0 for a text without letters.
  static func of(_ text: ArraySlice<UInt8>) -> UInt32 {
    var code: UInt32 = 0
    var taken = 0
    var last: UInt32 = 0
    var previous: UInt8 = 0
    for byte in text {
      guard byte != 32 else { break }
      let sound = sound(of: byte, after: previous)
      previous = byte
      if taken == 0 {
        code = sound == 0 ? 15 : sound
        (taken, last) = (1, code)
        continue
      }
      if sound != 0, sound != last {
        code = code << 4 | sound
        taken += 1
        if taken == 5 { break }
      }
      if sound != 0 || byte != 104 { last = sound }
    }
    return taken == 0 ? 0 : code << 3 | UInt32(taken)
  }

  /// 0 for a vowel and for letters that are often silent.
  private static func sound(of byte: UInt8, after previous: UInt8) -> UInt32 {
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "p"): 1
    case UInt8(ascii: "f"), UInt8(ascii: "v"): 2
    case UInt8(ascii: "h"): previous == UInt8(ascii: "p") ? 2 : 0
    case UInt8(ascii: "c"), UInt8(ascii: "k"), UInt8(ascii: "q"), UInt8(ascii: "g"),
      UInt8(ascii: "x"):
      3
    case UInt8(ascii: "s"), UInt8(ascii: "z"): 4
    case UInt8(ascii: "j"): 3
    case UInt8(ascii: "d"), UInt8(ascii: "t"): 5
    case UInt8(ascii: "l"): 6
    case UInt8(ascii: "m"), UInt8(ascii: "n"): 7
    case UInt8(ascii: "r"): 8
    case 97...122: 0
    default: 9 + UInt32(byte % 4)
    }
  }
}
