/// Two records that may be of one person.
struct PairLink: Sendable {
  let left: UInt32
  let right: UInt32
  let pattern: UInt64
  /// Natural logarithm of the odds that they are one person's.
  let odds: Float
  /// Probability that they are of two people of one household or kin.
  let kin: Float

  /// Probability that they are one person's.
  var probability: Double { 1 / (1 + Logarithm.power(-Double(odds))) }
}
