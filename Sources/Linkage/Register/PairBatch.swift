/// Pairs of records being compared, their patterns, and what a worker remembers from one batch to
/// the next: the levels of value pairs it met before.
struct PairBatch {
  static let size = 4096

  var lefts: [UInt32] = []
  var rights: [UInt32] = []
  var patterns: [UInt64] = []

  private var levels = PairLevels()
  private var keys = [UInt64](repeating: 0, count: 1 << 14)
  private var values = [UInt8](repeating: 0, count: 1 << 14)

  var isFull: Bool { lefts.count >= PairBatch.size }

  mutating func append(_ left: UInt32, _ right: UInt32) {
    lefts.append(left)
    rights.append(right)
  }

  mutating func removeAll() {
    lefts.removeAll(keepingCapacity: true)
    rights.removeAll(keepingCapacity: true)
    patterns.removeAll(keepingCapacity: true)
  }

  /// The level of two values of a field: the one remembered, else worked out and remembered.
  @inline(__always)
  mutating func remembered(
    _ left: Int, _ right: Int, _ place: Int, _ work: (inout PairLevels) -> UInt8
  ) -> UInt8 {
    let (low, high) = left < right ? (left, right) : (right, left)
    let key = UInt64(high) << 36 | UInt64(low) << 4 | UInt64(place)
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50)
    if keys[slot] == key { return values[slot] }
    let level = work(&levels)
    (keys[slot], values[slot]) = (key, level)
    return level
  }
}
