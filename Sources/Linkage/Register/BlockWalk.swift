/// Goes through the pairs of one block after another, leaving out those that an earlier key's block
/// holds too.
struct BlockWalk {
  private let blocks: Blocks
  private let blockOf: [UInt32]
  private let key: Int
  private let width: Int
  /// Of the block's records, their blocks under the keys before.
  private var earlier: [UInt32] = []
  /// Of the block's records, their places in the batch; `.max` of those not copied in: most pairs
  /// of small blocks are an earlier key's.
  private var places: [UInt32] = []
  private var start = 0
  /// How far memory was had ready; and a sum of it, so that reading it is not taken for idle.
  private var touched = 0
  private var kept: UInt32 = 0
  /// The pair that comes next.
  private var (i, j) = (0, 1)

  init(_ blocking: Blocking, _ key: Int) {
    (blocks, blockOf) = (blocking.blocks[key], blocking.blockOf)
    (self.key, width) = (key, blocking.keys.count)
  }

  /// Takes up a block.
  mutating func enter(_ block: Int) {
    start = Int(blocks.starts[block])
    if start >= touched { touch() }
    let end = Int(blocks.starts[block + 1])
    earlier.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    (i, j) = (0, 1)
    for at in start..<end {
      places.append(.max)
      guard key > 0 else { continue }
      let row = Int(blocks.records[at]) * width
      for at in row..<(row + key) { earlier.append(blockOf[at]) }
    }
  }

  /// Has the memory ready that the next blocks need: each step waits for none of the others.
  private mutating func touch() {
    touched = min(start + 512, blocks.records.count)
    guard key > 0 else { return }
    var sum: UInt32 = 0
    for at in start..<touched { sum &+= blockOf[Int(blocks.records[at]) * width] }
    kept = sum
  }

  /// Adds the block's next pairs to the batch until it is full; false when there are no more. Where
  /// records' sources are given, pairs of one source are left out.
  mutating func next(
    _ batch: inout PairBatch, among sources: [UInt16]?
  ) -> Bool {
    while i < places.count - 1 {
      while j < places.count {
        if batch.isFull { return true }
        if isNew, isWanted(sources) { batch.pair(place(i, &batch), place(j, &batch)) }
        j += 1
      }
      (i, j) = (i + 1, i + 2)
    }
    return false
  }

  /// The record's place in the batch; it is taken in when it was not.
  @inline(__always)
  private mutating func place(_ at: Int, _ batch: inout PairBatch) -> UInt32 {
    if places[at] == .max { places[at] = batch.add(blocks.records[start + at]) }
    return places[at]
  }

  @inline(__always)
  private func isWanted(_ sources: [UInt16]?) -> Bool {
    guard let sources else { return true }
    return sources[Int(blocks.records[start + i])] != sources[Int(blocks.records[start + j])]
  }

  @inline(__always)
  private var isNew: Bool {
    let (one, other) = (i * key, j * key)
    for at in 0..<key where earlier[one + at] != 0 && earlier[one + at] == earlier[other + at] {
      return false
    }
    return true
  }
}
