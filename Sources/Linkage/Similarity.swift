/// How alike two folded names are spelt.
enum Similarity {
  /// Jaro-Winkler similarity, 0 to 1, over UTF-8 bytes; names longer than 64 bytes are cut.
  ///
  /// Source: Winkler 1990, "String Comparator Metrics and Enhanced Decision Rules in the
  /// Fellegi-Sunter Model of Record Linkage"; prefix weight 0.1 up to four bytes.
  static func jaroWinkler(_ left: String, _ right: String) -> Double {
    guard left != right else { return 1 }
    return withBytes(left, right) { first, second in
      guard !first.isEmpty, !second.isEmpty else { return 0 }
      let jaro = jaro(first, second)
      var prefix = 0
      while prefix < min(4, first.count, second.count), first[prefix] == second[prefix] {
        prefix += 1
      }
      return jaro + Double(prefix) * 0.1 * (1 - jaro)
    }
  }

  /// True when one letter inside the name is wrong, missing, added or changed places with its
  /// neighbour. The first and the last letter must agree: they are what tells Jayden from Hayden
  /// and Marie from Maria, who may be twins.
  static func isOneLetterApart(_ left: String, _ right: String) -> Bool {
    withBytes(left, right) { first, second in
      guard abs(first.count - second.count) <= 1, min(first.count, second.count) >= 4,
        first.first == second.first, first.last == second.last
      else { return false }
      var start = 0
      let short = min(first.count, second.count)
      while start < short, first[start] == second[start] { start += 1 }
      var end = 0
      while end < short - start,
        first[first.count - 1 - end] == second[second.count - 1 - end]
      { end += 1 }
      let (leftMiddle, rightMiddle) = (first.count - start - end, second.count - start - end)
      if max(leftMiddle, rightMiddle) == 1 { return true }
      return leftMiddle == 2 && rightMiddle == 2 && first[start] == second[start + 1]
        && first[start + 1] == second[start]
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func withBytes<Result>(
    _ left: String, _ right: String, _ body: (Bytes, Bytes) -> Result
  ) -> Result {
    var (left, right) = (left, right)
    return left.withUTF8 { first in
      right.withUTF8 { second in
        body(Bytes(rebasing: first.prefix(64)), Bytes(rebasing: second.prefix(64)))
      }
    }
  }

  /// Matched letters are marked in one machine word a name, hence the 64.
  private static func jaro(_ first: Bytes, _ second: Bytes) -> Double {
    let reach = max(0, max(first.count, second.count) / 2 - 1)
    var (firstMarks, secondMarks): (UInt64, UInt64) = (0, 0)
    for i in 0..<first.count {
      let from = max(0, i - reach)
      let to = min(second.count - 1, i + reach)
      guard from <= to else { continue }
      for j in from...to where secondMarks >> j & 1 == 0 && first[i] == second[j] {
        firstMarks |= 1 << i
        secondMarks |= 1 << j
        break
      }
    }
    let matches = firstMarks.nonzeroBitCount
    guard matches > 0 else { return 0 }
    var transposed = 0
    var (left, right) = (firstMarks, secondMarks)
    while left != 0 {
      if first[left.trailingZeroBitCount] != second[right.trailingZeroBitCount] { transposed += 1 }
      left &= left - 1
      right &= right - 1
    }
    let count = Double(matches)
    return
      (count / Double(first.count) + count / Double(second.count)
      + (count - Double(transposed / 2)) / count) / 3
  }
}
