/// Gives the level lines of one channel their heights, so that no two lie on each other.
///
/// Rails come first, the shortest highest; below them the bars of children, in the order with
/// the fewest crossings.
struct ChannelTracks {
  struct Segment: Hashable {
    var key: Int
    var left: Double
    var right: Double
    /// Where lines come down to it from above, and leave it downwards.
    var above: [Double] = []
    var below: [Double] = []

    /// Less than `margin` apart, two lines on one level would read as one.
    func overlaps(_ other: Segment, margin: Double) -> Bool {
      left - margin < other.right && other.left - margin < right
    }
  }

  /// Level of each rail by its key, counting from 0 at the top.
  static func rails(_ rails: [Segment]) -> [Int: Int] {
    levels(
      rails.sorted {
        ($0.right - $0.left, $0.left, $0.key) < ($1.right - $1.left, $1.left, $1.key)
      }, margin: 6)
  }

  static func bars(_ bars: [Segment]) -> [Int: Int] {
    var order = bars.sorted { ($0.left, $0.right, $0.key) < ($1.left, $1.right, $1.key) }
    guard order.count > 1 else { return levels(order, margin: 18) }
    for _ in 0..<order.count {
      for index in 1..<order.count {
        let (upper, lower) = (order[index - 1], order[index])
        if crossings(upper: lower, lower: upper) < crossings(upper: upper, lower: lower) {
          order.swapAt(index - 1, index)
        }
      }
    }
    return levels(order, margin: 18)
  }

  private static func levels(_ order: [Segment], margin: Double) -> [Int: Int] {
    var placed: [(segment: Segment, level: Int)] = []
    for segment in order {
      let over = placed.filter { $0.segment.overlaps(segment, margin: margin) }.map(\.level)
      placed.append((segment, (over.max() ?? -1) + 1))
    }
    return Dictionary(uniqueKeysWithValues: placed.map { ($0.segment.key, $0.level) })
  }

  private static func crossings(upper: Segment, lower: Segment) -> Int {
    guard upper.overlaps(lower, margin: 18) else { return 0 }
    let down = upper.below.filter { lower.left < $0 && $0 < lower.right }.count
    let up = lower.above.filter { upper.left < $0 && $0 < upper.right }.count
    // Two uprights in one place would read as one line.
    let shared = upper.below.filter { x in lower.above.contains { abs($0 - x) < 4 } }.count
    return down + up + 20 * shared
  }
}
