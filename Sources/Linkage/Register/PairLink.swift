/// Two records that may be of one person.
struct PairLink: Sendable {
  let left: UInt32
  let right: UInt32
  let pattern: UInt64
  /// Probability that they are one person's.
  let probability: Double
  /// Natural logarithm of the odds of that.
  let odds: Double
  /// Probability that they are of two people of one household or kin.
  let kin: Double
}
