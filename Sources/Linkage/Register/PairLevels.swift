/// Finds at which level two values of a table are alike. One a worker: it keeps scratch space.
struct PairLevels {
  private var distance = BitDistance()

  // MARK: Names

  mutating func names(_ table: borrowing ValueTable, _ left: Int, _ right: Int) -> NameLevel {
    let (first, second) = (table.texts.range(left), table.texts.range(right))
    if isShared(table.lists, table.list(left), table.list(right)) { return .variant }
    let arena = table.texts.arena.span
    let (a, b) = (arena.extracting(first), arena.extracting(second))
    let sameInitial = a[0] == b[0]
    if a.count == 1 || b.count == 1 { return sameInitial ? .initial : .different }
    let unlike = (table.letters[left] ^ table.letters[right]).nonzeroBitCount
    if unlike <= 2, abs(a.count - b.count) <= 1, min(a.count, b.count) >= 3,
      distance.edits(a, b) == 1
    {
      return .near
    }
    if table.part(left).isEmpty, table.part(right).isEmpty {
      guard unlike <= 7 else { return sameInitial ? .sameInitial : .different }
    } else if isPart(table, left, right) {
      return .part
    }
    let likeness = distance.jaroWinkler(a, b)
    if likeness >= 0.9 || (likeness >= 0.8 && table.codes[left] == table.codes[right]) {
      return .similar
    }
    return sameInitial ? .sameInitial : .different
  }

  /// A word of one is the other, or a word of the other.
  private func isPart(_ table: borrowing ValueTable, _ left: Int, _ right: Int) -> Bool {
    let (first, second) = (table.part(left), table.part(right))
    for at in first {
      if Int(table.parts[at]) == right { return true }
      for other in second where table.parts[at] == table.parts[other] { return true }
    }
    for other in second where Int(table.parts[other]) == left { return true }
    return false
  }

  private func isShared(_ lists: [UInt32], _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    for at in first {
      for other in second where lists[at] == lists[other] { return true }
    }
    return false
  }

  // MARK: Dates

  func dates(_ table: borrowing ValueTable, _ left: Int, _ right: Int) -> DateLevel {
    let (first, second) = (table.codes[left], table.codes[right])
    let (y1, y2) = (first / 10_000, second / 10_000)
    let (m1, m2) = (first / 100 % 100, second / 100 % 100)
    let (d1, d2) = (first % 100, second % 100)
    let isDefault = (m1 <= 1 && d1 <= 1) || (m2 <= 1 && d2 <= 1)
    if y1 == y2 {
      if isDefault { return .yearDefault }
      if d1 == m2, m1 == d2 { return .swapped }
      if isOneDigit(first, second) { return .digit }
      return m1 == m2 || d1 == d2 ? .twoParts : .year
    }
    if m1 == m2, d1 == d2, m1 > 0, !isDefault {
      return isOneDigit(first, second) ? .digit : .dayMonth
    }
    let apart = y1 > y2 ? y1 - y2 : y2 - y1
    return apart <= 2 ? .twoYears : apart < 15 ? .under15 : .over15
  }

  /// One digit of eight differs, or two neighbours changed places.
  private func isOneDigit(_ first: UInt32, _ second: UInt32) -> Bool {
    var (a, b, differing, places) = (first, second, 0, 0)
    var (lastA, lastB): (UInt32, UInt32) = (0, 0)
    var isSwap = false
    while a > 0 || b > 0 {
      let (digitA, digitB) = (a % 10, b % 10)
      if digitA != digitB {
        if differing == 1, digitA == lastB, digitB == lastA, places == 1 { isSwap = true }
        differing += 1
        (lastA, lastB, places) = (digitA, digitB, 0)
      }
      places += 1
      (a, b) = (a / 10, b / 10)
    }
    return differing == 1 || (differing == 2 && isSwap)
  }

  // MARK: Codes

  mutating func codes(_ table: borrowing ValueTable, _ left: Int, _ right: Int) -> CodeLevel {
    guard isAlikeAtAnEnd(table.packed[left], table.packed[right]) else { return .different }
    let arena = table.texts.arena.span
    let a = arena.extracting(table.texts.range(left))
    let b = arena.extracting(table.texts.range(right))
    let edits = distance.edits(a, b)
    return edits <= 1 ? .near : edits == 2 && min(a.count, b.count) >= 7 ? .similar : .different
  }

  /// The first three or the last three bytes are the same: so it is whenever one character of
  /// six or more is wrong, and mostly when two are.
  private func isAlikeAtAnEnd(_ one: UInt64, _ two: UInt64) -> Bool {
    let (first, second) = (one & 0xFFFF, two & 0xFFFF)
    guard first <= second + 2, second <= first + 2 else { return false }
    let differing = one ^ two
    return first < 6 || second < 6 || differing >> 40 == 0 || (differing >> 16) & 0xFF_FFFF == 0
  }

  mutating func postcodes(
    _ table: borrowing ValueTable, _ left: Int, _ right: Int
  ) -> PostcodeLevel {
    let (first, second) = (table.packed[left], table.packed[right])
    let (m, n) = (8 - first.leadingZeroBitCount / 8, 8 - second.leadingZeroBitCount / 8)
    let shared = min((first ^ second).trailingZeroBitCount / 8, min(m, n))
    let isLettered = first & 0x60 == 0x60 && second & 0x60 == 0x60
    if isLettered, m == n, shared >= m - 2 { return shared == m - 1 ? .near : .sector }
    // At least as many shared at one end as one wrong character leaves.
    let sharedEnd =
      first != second && m == n ? (first ^ second).leadingZeroBitCount / 8 - (8 - m) : m
    if abs(m - n) <= 1, shared + sharedEnd >= min(m, n) - 2, isNear(table, left, right) {
      return .near
    }
    guard isLettered else { return .different }
    if m == n, shared >= m - 3 { return .district }
    let isTwoLetters = first >> 8 & 0x60 == 0x60
    return shared >= 2 || (shared == 1 && !isTwoLetters && second >> 8 & 0x60 != 0x60)
      ? .area : .different
  }

  private mutating func isNear(_ table: borrowing ValueTable, _ left: Int, _ right: Int) -> Bool {
    let arena = table.texts.arena.span
    let a = arena.extracting(table.texts.range(left))
    let b = arena.extracting(table.texts.range(right))
    return distance.edits(a, b) <= 1
  }

  mutating func emails(_ table: borrowing ValueTable, _ left: Int, _ right: Int) -> EmailLevel {
    let arena = table.texts.arena.span
    let a = arena.extracting(table.texts.range(left))
    let b = arena.extracting(table.texts.range(right))
    var shared = 0
    while shared < a.count, shared < b.count, a[shared] == b[shared], a[shared] != 0x40 {
      shared += 1
    }
    if shared > 2, shared < a.count, shared < b.count, a[shared] == 0x40, b[shared] == 0x40 {
      return .samePerson
    }
    guard (table.letters[left] ^ table.letters[right]).nonzeroBitCount <= 4 else {
      return .different
    }
    return abs(a.count - b.count) <= 2 && distance.edits(a, b) <= 2 ? .near : .different
  }

  // MARK: Words

  mutating func words(_ table: borrowing ValueTable, _ left: Int, _ right: Int) -> WordsLevel {
    let (one, two) = (table.sketches[left], table.sketches[right])
    let shared =
      2 * ((one.low & two.low).nonzeroBitCount + (one.high & two.high).nonzeroBitCount)
    let all = Int(one.letters + two.letters)
    // Of shares in hundredths; texts of single letters and digits have no pairs.
    let likeness = all == 0 ? 0 : 100 * shared / all
    if likeness >= 80 {
      return one.house != 0 && two.house != 0 && one.house != two.house ? .otherNumber : .near
    }
    if likeness < 15 { return .different }
    let sharesWord = isShared(table.lists, table.list(left), table.list(right))
    if likeness < 30 { return sharesWord ? .part : .different }
    let arena = table.texts.arena.span
    let a = arena.extracting(table.texts.range(left))
    let b = arena.extracting(table.texts.range(right))
    if likeness >= 40, abs(a.count - b.count) <= 2, distance.edits(a, b) <= 2, a.count > 4 {
      return .near
    }
    if likeness >= 55 { return .similar }
    return sharesWord ? .part : .different
  }
}
