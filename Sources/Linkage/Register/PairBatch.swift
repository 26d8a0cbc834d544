/// Pairs of records being compared, their patterns, and what a worker remembers from one batch to
/// the next: the levels of value pairs it met before.
///
/// Records are copied in once a block and then met in many pairs, so that comparing waits for the
/// register's memory once a record and not once a pair.
struct PairBatch {
  static let size = 4096

  /// Values of the records copied in, record by record.
  private(set) var rows: [UInt32] = []
  /// Those records by their number in the register, and their sources.
  private(set) var records: [UInt32] = []
  private(set) var sources: [UInt16] = []
  /// Pairs, by places in `records`.
  private(set) var lefts: [UInt32] = []
  private(set) var rights: [UInt32] = []
  var patterns: [UInt64] = []

  private var levels = PairLevels()
  private var keys = [UInt64](repeating: 0, count: 1 << 14)
  private var values = [UInt8](repeating: 0, count: 1 << 14)

  var count: Int { lefts.count }
  var isFull: Bool { lefts.count >= PairBatch.size }

  /// Takes in a record; gives its place in the batch. Its values are copied when they are needed,
  /// many records' at once.
  @inline(__always)
  mutating func add(_ record: UInt32) -> UInt32 {
    records.append(record)
    return UInt32(records.count - 1)
  }

  /// Takes in a record that stands in no register, made up of values of others; those before it
  /// must have been copied.
  mutating func add(_ row: [UInt32], like record: UInt32, _ source: UInt16) -> UInt32 {
    rows += row
    records.append(record)
    sources.append(source)
    return UInt32(records.count - 1)
  }

  /// A pair of records taken in, by their places; the lower record comes first.
  @inline(__always)
  mutating func pair(_ one: UInt32, _ other: UInt32) {
    let isInOrder = records[Int(one)] < records[Int(other)]
    lefts.append(isInOrder ? one : other)
    rights.append(isInOrder ? other : one)
  }

  /// Copies the values of the records taken in since. A plain loop: the memory of several records
  /// is on its way at once.
  mutating func fill(_ all: [UInt32], _ sourceOf: [UInt16], width: Int) {
    let start = sources.count
    for _ in start..<records.count { sources.append(0) }
    for _ in rows.count..<(records.count * width) { rows.append(0) }
    for place in start..<records.count {
      let (from, to) = (Int(records[place]) * width, place * width)
      for column in 0..<width { rows[to + column] = all[from + column] }
      sources[place] = sourceOf[Int(records[place])]
    }
  }

  /// The records of a pair, by their numbers in the register.
  @inline(__always)
  func numbers(_ pair: Int) -> (left: Int, right: Int) {
    (Int(records[Int(lefts[pair])]), Int(records[Int(rights[pair])]))
  }

  /// Lets go of the pairs and keeps the records.
  mutating func removePairs() {
    lefts.removeAll(keepingCapacity: true)
    rights.removeAll(keepingCapacity: true)
    patterns.removeAll(keepingCapacity: true)
  }

  mutating func removeAll() {
    removePairs()
    rows.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
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
