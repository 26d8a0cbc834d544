extension Register {
  /// Puts records in the order of their keys, so that nothing depends on the order of the rows.
  mutating func putInOrder() {
    var keys = (0..<count).map { RecordKey(self, $0) }
    keys.sort { $0.precedes($1, in: self) }
    let order = keys.map { Int($0.record) }
    keys = []
    placeOfRow = [UInt32](repeating: 0, count: order.count)
    for (place, row) in order.enumerated() { placeOfRow[row] = UInt32(place) }
    sourceOf = order.map { sourceOf[$0] }
    var ids = Interner.TextList()
    for row in order { ids.append(recordIDs.bytes(row)) }
    recordIDs = ids
    for field in fields.indices {
      let own = fields[field].ids
      fields[field].ids = order.map { own[$0] }
    }
  }
}

/// A record's source and number, for putting records in order.
private struct RecordKey {
  let record: UInt32
  private let source: UInt16
  /// The first eight bytes of its number, which mostly decide.
  private let start: UInt64

  init(_ register: Register, _ record: Int) {
    self.record = UInt32(record)
    source = register.sourceOf[record]
    let bytes = register.recordIDs.bytes(record).prefix(8)
    let packed = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    start = bytes.isEmpty ? 0 : packed << (UInt64(8 - bytes.count) * 8)
  }

  func precedes(_ other: RecordKey, in register: Register) -> Bool {
    if source != other.source { return source < other.source }
    if start != other.start { return start < other.start }
    let (mine, its) = (
      register.recordIDs.bytes(Int(record)), register.recordIDs.bytes(Int(other.record))
    )
    return mine.elementsEqual(its)
      ? record < other.record : mine.lexicographicallyPrecedes(its)
  }
}
