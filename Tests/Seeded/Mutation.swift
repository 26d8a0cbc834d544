/// Bytes with a few things broken in them, as bad luck and bad will break a file: letters changed,
/// parts left out, doubled or put elsewhere, the end cut off, marks put in that mean something.
public func mutated(
  _ bytes: [UInt8], marks: [String] = [], by random: inout SplitMix64
) -> [UInt8] {
  var made = bytes
  for _ in 0..<Int.random(in: 1...10, using: &random) where !made.isEmpty {
    let at = Int.random(in: 0..<made.count, using: &random)
    let length = min(Int.random(in: 1...40, using: &random), made.count - at)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: made[at] = UInt8.random(in: 0...255, using: &random)
    case 1: made.removeSubrange(at..<at + length)
    case 2: made.insert(contentsOf: Array(made[at..<at + length]), at: at)
    case 3:
      let part = Array(made[at..<at + length])
      made.removeSubrange(at..<at + length)
      made.insert(contentsOf: part, at: Int.random(in: 0...made.count, using: &random))
    case 4 where random.chance(20): made.removeLast(made.count - at)
    case 5 where !marks.isEmpty: made.insert(contentsOf: Array(random.pick(marks).utf8), at: at)
    default: made[at] = UInt8(ascii: "0") + UInt8(Int.random(in: 0..<10, using: &random))
    }
  }
  return made
}
