/// A number for a text that repeats nothing of it, the same on every machine: FNV-1a, 64 bits.
///
/// Tells texts apart; protects nothing. Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic
/// Hash Algorithm".
public enum Fingerprint {
  public static func number(of text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Sixteen digits in hexadecimal.
  public static func text(of text: String) -> String {
    let digits = String(number(of: text), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
