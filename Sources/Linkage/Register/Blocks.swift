/// The blocks of one key: records that share it, side by side.
struct Blocks: Sendable {
  /// Records, block after block, each block in order.
  var records: [UInt32] = []
  /// Where each block begins in `records`; the last entry is where the last one ends.
  var starts: [UInt32] = [0]
  /// Pairs within blocks.
  var pairs = 0
  /// True where some block was too large and was split.
  var isSplit = false
  /// Blocks that stayed too large when split by everything else, and were cut in pieces.
  var cut = 0

  /// Groups records by code, leaving out code 0 and blocks of one.
  ///
  /// Larger blocks than `limit` are split by `finer` codes, one after another; what is still too
  /// large is cut into pieces of `limit` records, in order.
  init(codes: [UInt32], limit: Int, finer: () -> [[UInt32]]) {
    let sorted = RadixSort.byCode(codes)
    var further: [[UInt32]]?
    var at = 0
    while at < sorted.count {
      let code = sorted[at] >> 32
      var end = at + 1
      while end < sorted.count, sorted[end] >> 32 == code { end += 1 }
      if end - at > limit {
        if further == nil { further = finer() }
        isSplit = true
        let members = sorted[at..<end].map { UInt32(truncatingIfNeeded: $0) }
        split(members, by: further ?? [], from: 0, limit: limit)
      } else if end - at > 1 {
        for place in at..<end { records.append(UInt32(truncatingIfNeeded: sorted[place])) }
        starts.append(UInt32(records.count))
        pairs += (end - at) * (end - at - 1) / 2
      }
      at = end
    }
  }

  private mutating func add(_ members: [UInt32]) {
    guard members.count > 1 else { return }
    records += members
    starts.append(UInt32(records.count))
    pairs += members.count * (members.count - 1) / 2
  }

  private mutating func split(
    _ members: [UInt32], by finer: [[UInt32]], from depth: Int, limit: Int
  ) {
    if members.count <= limit { return add(members) }
    guard depth < finer.count else {
      cut += 1
      for start in stride(from: 0, to: members.count, by: limit) {
        add(Array(members[start..<min(start + limit, members.count)]))
      }
      return
    }
    let codes = finer[depth]
    let sorted = members.map { UInt64(codes[Int($0)]) << 32 | UInt64($0) }.sorted()
    var at = 0
    while at < sorted.count {
      var end = at + 1
      while end < sorted.count, sorted[end] >> 32 == sorted[at] >> 32 { end += 1 }
      let part = sorted[at..<end].map { UInt32(truncatingIfNeeded: $0) }
      split(part, by: finer, from: depth + 1, limit: limit)
      at = end
    }
  }
}

/// Sorts records by a code of 32 bits, in order of the records within a code.
enum RadixSort {
  /// Code in the upper half, record in the lower; records of code 0 are left out.
  static func byCode(_ codes: [UInt32]) -> [UInt64] {
    var items: [UInt64] = []
    items.reserveCapacity(codes.count)
    for (record, code) in codes.enumerated() where code != 0 {
      items.append(UInt64(code) << 32 | UInt64(record))
    }
    guard items.count > 2000 else { return items.sorted() }
    var other = [UInt64](repeating: 0, count: items.count)
    for shift in [UInt64(32), 43, 54] {
      var places = [Int](repeating: 0, count: 2049)
      for item in items { places[Int((item >> shift) & 2047) + 1] += 1 }
      for bucket in 1..<2049 { places[bucket] += places[bucket - 1] }
      for item in items {
        let bucket = Int((item >> shift) & 2047)
        other[places[bucket]] = item
        places[bucket] += 1
      }
      swap(&items, &other)
    }
    return items
  }
}
