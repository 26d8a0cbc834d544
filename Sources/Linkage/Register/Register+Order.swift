extension Register {
  /// Puts records in an order in which nothing depends on that of the rows: those with one date of
  /// birth and one sound of name side by side, so that comparing them finds both in near memory.
  mutating func putInOrder() {
    var keys = (0..<count).map { RecordKey(self, $0) }
    keys.sort { $0.precedes($1, in: self) }
    let byKey = keys.map { Int($0.record) }
    keys = []
    let together = RadixSort.byCode(byKey.map(code))
    let order = together.map { byKey[Int($0 & 0xFFFF_FFFF)] }
    rankOf = together.map { UInt32(truncatingIfNeeded: $0) }
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

  /// Alike for records that may well be one person's: eighteen bits of the date of birth, fourteen
  /// of how the family name sounds. Never 0.
  private func code(_ row: Int) -> UInt32 {
    var code: UInt32 = 0
    if let born = field(.birthDate) {
      let date = tables[fields[born].table].codes[Int(fields[born].ids[row])]
      let year = (date / 10_000) & 511
      code = (year << 9 | (date / 100 % 100) << 5 | date % 100) << 14
    }
    if let family = field(.familyName) {
      let sound = tables[fields[family].table].codes[Int(fields[family].ids[row])]
      code |= UInt32(truncatingIfNeeded: Interner.mixed(UInt64(sound)) >> 50)
    }
    return code | 1
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
