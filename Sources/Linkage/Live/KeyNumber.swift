/// A number for a blocking key, the same in every run.
///
/// FNV-1a, 64 bits. Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm".
enum KeyNumber {
  static func of(_ key: String) -> UInt64 {
    var number: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return number
  }
}
