#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Logarithms that stay finite.
enum Logarithm {
  /// Natural; of nothing, that of a millionth of a millionth.
  static func of(_ value: Double) -> Double { log(max(value, 1e-12)) }

  @inline(__always)
  static func power(_ value: Double) -> Double { value < -700 ? 0 : exp(value) }

  /// To base 2, as weights are given.
  static func bits(_ natural: Double) -> Double { natural / 0.693_147_180_559_945_3 }

  /// Natural logarithm of the odds of a probability.
  static func odds(natural probability: Double) -> Double {
    probability <= 0 ? -.infinity : probability >= 1 ? 36 : log(probability / (1 - probability))
  }

  /// Base-2 logarithm of the odds of a probability.
  static func odds(_ probability: Double) -> Double {
    let p = min(max(probability, 1e-15), 1 - 1e-15)
    return bits(log(p / (1 - p)))
  }
}
