/// What stands between the quotation marks of a cell.
enum QuotedCell {
  /// Each two quotation marks that stand together are one.
  static func plain(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var at = 0
    while at < cell.count {
      let isDoubled = cell[at] == 34 && at + 1 < cell.count && cell[at + 1] == 34
      plain.append(cell[at])
      at += isDoubled ? 2 : 1
    }
    return plain
  }
}
