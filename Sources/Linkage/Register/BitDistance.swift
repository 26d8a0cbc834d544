/// Distances between two spellings, by bits of machine words: one step a letter.
///
/// Not shared between threads: it keeps a table of where letters stand, cleared after each use.
struct BitDistance {
  private var places = [UInt64](repeating: 0, count: 256)

  /// Letters to change, add, drop, or swap with their neighbour, to make one text the other.
  /// Texts longer than 64 bytes are cut.
  ///
  /// Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
  /// distances", 2003.
  mutating func edits(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
    let count = min(left.count, 64)
    guard count > 0 else { return min(right.count, 64) }
    mark(left, count)
    let top: UInt64 = 1 << UInt64(count - 1)
    var (plus, minus, diagonal, before): (UInt64, UInt64, UInt64, UInt64) = (~0, 0, 0, 0)
    var distance = count
    for j in 0..<min(right.count, 64) {
      let here = places[Int(right[j])]
      let swapped = ((~diagonal & here) << 1) & before
      diagonal = (((here & plus) &+ plus) ^ plus) | here | minus | swapped
      let up = minus | ~(diagonal | plus)
      let down = diagonal & plus
      if up & top != 0 { distance += 1 }
      if down & top != 0 { distance -= 1 }
      let shifted = up << 1 | 1
      plus = down << 1 | ~(diagonal | shifted)
      minus = shifted & diagonal
      before = here
    }
    clear(left, count)
    return distance
  }

  /// Jaro-Winkler similarity, 0 to 1. Texts longer than 64 bytes are cut.
  ///
  /// Source: Winkler 1990; prefix weight 0.1 up to four bytes.
  mutating func jaroWinkler(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Double {
    hold(left)
    let likeness = jaroWinkler(held: left, right)
    release(left)
    return likeness
  }

  /// Makes a text ready to be compared with many; let go of it by `release` before the next.
  mutating func hold(_ text: Span<UInt8>) { mark(text, min(text.count, 64)) }

  mutating func release(_ text: Span<UInt8>) { clear(text, min(text.count, 64)) }

  /// Jaro-Winkler similarity of the text held and another.
  func jaroWinkler(held left: Span<UInt8>, _ right: Span<UInt8>) -> Double {
    let (first, second) = (min(left.count, 64), min(right.count, 64))
    guard first > 0, second > 0 else { return 0 }
    let reach = max(0, max(first, second) / 2 - 1)
    // Places of the left text within reach of the right text's letter at hand.
    var window = ~0 as UInt64 >> UInt64(63 - min(reach, 63))
    var (leftMarks, rightMarks): (UInt64, UInt64) = (0, 0)
    for j in 0..<second {
      let free = places[Int(right[j])] & window & ~leftMarks
      leftMarks |= free & (0 &- free)
      rightMarks |= (free == 0 ? 0 : 1) &<< UInt64(j)
      window = window &<< 1 | (j < reach ? 1 : 0)
    }
    let matches = leftMarks.nonzeroBitCount
    guard matches > 0 else { return 0 }
    var transposed = 0
    while leftMarks != 0 {
      let letter = right[rightMarks.trailingZeroBitCount]
      transposed += places[Int(letter)] & leftMarks & (0 &- leftMarks) == 0 ? 1 : 0
      leftMarks &= leftMarks - 1
      rightMarks &= rightMarks - 1
    }
    let count = Double(matches)
    let jaro =
      (count / Double(first) + count / Double(second) + (count - Double(transposed / 2)) / count)
      / 3
    var prefix = 0
    while prefix < 4, prefix < first, prefix < second, left[prefix] == right[prefix] { prefix += 1 }
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }

  private mutating func mark(_ text: Span<UInt8>, _ count: Int) {
    for i in 0..<count { places[Int(text[i])] |= 1 << UInt64(i) }
  }

  private mutating func clear(_ text: Span<UInt8>, _ count: Int) {
    for i in 0..<count { places[Int(text[i])] = 0 }
  }
}
