/// What a worker remembers of patterns: strangers are unlike in few ways, so most patterns were met
/// a moment ago.
struct KnownPatterns {
  private static let bits: UInt64 = 11
  private var patterns = [UInt64](repeating: .max, count: 1 << Int(bits))
  private var groups = [Int](repeating: 0, count: 1 << Int(bits))
  private var logs = [SIMD4<Double>](repeating: .zero, count: 1 << Int(bits))
  private var mayBeOne = [Bool](repeating: false, count: 1 << Int(bits))

  /// Logarithms with priors, before commonness is worked in; and whether a pair of this pattern
  /// may be one person's, however rare its values.
  @inline(__always)
  mutating func logs(
    _ pattern: UInt64, _ group: Int, _ weights: PatternWeights
  ) -> (logs: SIMD4<Double>, mayBeOne: Bool) {
    let hash = (pattern ^ UInt64(group) << 58) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: hash >> (64 - Self.bits))
    if patterns[slot] != pattern || groups[slot] != group {
      let sum = weights.logs(pattern, group) + weights.priors[group]
      (patterns[slot], groups[slot], logs[slot]) = (pattern, group, sum)
      mayBeOne[slot] = sum[0] - sum[3] - Commonness.total.lowerBound > PairScorer.floor
    }
    return (logs[slot], mayBeOne[slot])
  }
}
