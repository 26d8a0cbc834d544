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
    guard (table.letters[left] ^ table.letters[right]).nonzeroBitCount <= 4 else {
      return .different
    }
    let arena = table.texts.arena.span
    let a = arena.extracting(table.texts.range(left))
    let b = arena.extracting(table.texts.range(right))
    guard abs(a.count - b.count) <= 2 else { return .different }
    let edits = distance.edits(a, b)
    return edits <= 1 ? .near : edits == 2 && min(a.count, b.count) >= 7 ? .similar : .different
  }

  mutating func postcodes(
    _ table: borrowing ValueTable, _ left: Int, _ right: Int
  ) -> PostcodeLevel {
    let arena = table.texts.arena.span
    let a = arena.extracting(table.texts.range(left))
    let b = arena.extracting(table.texts.range(right))
    var shared = 0
    while shared < a.count, shared < b.count, a[shared] == b[shared] { shared += 1 }
    let isLettered = a[0] >= 97 && b[0] >= 97
    if isLettered, a.count == b.count {
      if shared >= a.count - 2 { return shared == a.count - 1 ? .near : .sector }
      if shared >= a.count - 3, isNear(table, a, b, left, right) { return .near }
      if shared >= a.count - 3 { return .district }
    }
    if isNear(table, a, b, left, right) { return .near }
    guard isLettered else { return .different }
    return shared >= 2 || (shared == 1 && a[1] < 97 && b[1] < 97) ? .area : .different
  }

  private mutating func isNear(
    _ table: borrowing ValueTable, _ a: Span<UInt8>, _ b: Span<UInt8>, _ left: Int, _ right: Int
  ) -> Bool {
    (table.letters[left] ^ table.letters[right]).nonzeroBitCount <= 2
      && abs(a.count - b.count) <= 1 && distance.edits(a, b) <= 1
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
    let shared =
      (table.pairsLow[left] & table.pairsLow[right]).nonzeroBitCount
      + (table.pairsHigh[left] & table.pairsHigh[right]).nonzeroBitCount
    let all =
      table.pairsLow[left].nonzeroBitCount + table.pairsHigh[left].nonzeroBitCount
      + table.pairsLow[right].nonzeroBitCount + table.pairsHigh[right].nonzeroBitCount
    let likeness = all == 0 ? 0 : Double(2 * shared) / Double(all)
    let (first, second) = (table.codes[left], table.codes[right])
    if likeness >= 0.8 {
      return first != 0 && second != 0 && first != second ? .otherNumber : .near
    }
    if likeness < 0.3, !isShared(table.lists, table.list(left), table.list(right)) {
      return .different
    }
    let arena = table.texts.arena.span
    let a = arena.extracting(table.texts.range(left))
    let b = arena.extracting(table.texts.range(right))
    if likeness >= 0.4, abs(a.count - b.count) <= 2, distance.edits(a, b) <= 2, a.count > 4 {
      return .near
    }
    if likeness >= 0.55 { return .similar }
    return isShared(table.lists, table.list(left), table.list(right)) ? .part : .different
  }
}
