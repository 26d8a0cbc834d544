/// Cells of one column waiting for their numbers: many are looked up together, so that the memory
/// each needs is on its way while another's is looked at.
struct CellBlock: Sendable {
  static let size = 256

  private(set) var bytes: [UInt8] = []
  /// Where each cell ends in `bytes`.
  private(set) var ends: [Int] = []

  mutating func append(_ cell: ArraySlice<UInt8>) {
    bytes.append(contentsOf: cell)
    ends.append(bytes.count)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}

extension Interner {
  /// Appends the numbers of a block's cells, in their order.
  mutating func add(_ block: CellBlock, to ids: inout [UInt32]) {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(block.ends.count)
    var start = 0
    for end in block.ends {
      hashes.append(Interner.hash(block.bytes.span.extracting(start..<end)))
      start = end
    }
    touch(hashes)
    start = 0
    for (at, end) in block.ends.enumerated() {
      ids.append(id(of: block.bytes.span.extracting(start..<end), hash: hashes[at]))
      start = end
    }
  }
}
