import Vocabulary

/// A drawer of lots that draws the same from the same seed, for ever: SplitMix64.
///
/// Our own because the standard library does not promise that its results stay as they are.
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014.
struct Draw {
  private var state: UInt64

  init(seed: UInt64, stream: UInt64) {
    state = seed &* 0xD134_2543_DE82_EF95 &+ stream &* 0x2545_F491_4F6C_DD1D
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True in so many of a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }

  /// One of several, each as often as its weight says.
  mutating func one<Element>(weighted list: [(Int, Element)]) -> Element {
    var left = number(1...list.reduce(0) { $0 + $1.0 })
    for (weight, element) in list {
      left -= weight
      if left <= 0 { return element }
    }
    return list[list.count - 1].1
  }

  /// A day so many days before another.
  mutating func day(_ days: ClosedRange<Int>, before other: Day) -> Day {
    other.adding(days: -number(days)).outsideTheReviewedYear
  }
}

extension Day {
  /// The day itself, or the one a year and a day before where it falls in 2012: the year a real
  /// review is about, so that nothing invented can be taken for it.
  var outsideTheReviewedYear: Day { ymd.year == 2012 ? adding(days: -367) : self }

  /// So many days later, Monday to Friday.
  func weekdays(later count: Int) -> Day {
    var (day, left) = (self, count)
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday <= 5 { left -= 1 }
    }
    return day
  }

  /// Itself, or the Monday after a weekend.
  var orMonday: Day { weekday <= 5 ? self : weekdays(later: 1) }

  /// The day somebody was born who is so old on this day, and so many days more.
  func born(age: Int, days: Int) -> Day { adding(months: -12 * age).adding(days: -days) }
}
