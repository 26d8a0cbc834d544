/// A ZIP file whose parts stand as they are, each with its checksum (APPNOTE 6.3, method 0). The
/// same parts make the same bytes.
struct StoredZip {
  private var file: [UInt8] = []
  private var directory: [UInt8] = []

  static func bytes(of parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var zip = StoredZip()
    for part in parts { zip.add(part.bytes, as: Array(part.name.utf8)) }
    return zip.ended(parts.count)
  }

  private mutating func add(_ bytes: [UInt8], as name: [UInt8]) {
    let start = file.count
    // Version 2.0, names in UTF-8, stored, midnight of 1 January 1980.
    var common = StoredZip.pairs([20, 0x0800, 0, 0, 0x21])
    common += StoredZip.fours([Int(StoredZip.checksum(bytes)), bytes.count, bytes.count])
    // The length of the name, and nothing extra.
    common += StoredZip.pairs([name.count, 0])
    file += [0x50, 0x4B, 0x03, 0x04]
    file += common + name + bytes
    directory += [0x50, 0x4B, 0x01, 0x02]
    directory += StoredZip.pairs([20]) + common
    // No comment, the first disk, no attributes, and where the part begins.
    directory += StoredZip.pairs([0, 0, 0, 0, 0])
    directory += StoredZip.fours([start]) + name
  }

  private func ended(_ count: Int) -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    end += StoredZip.pairs([0, 0, count, count])
    end += StoredZip.fours([directory.count, file.count])
    end += StoredZip.pairs([0])
    return file + directory + end
  }

  /// Numbers of two bytes each, the least first.
  private static func pairs(_ numbers: [Int]) -> [UInt8] {
    numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func fours(_ numbers: [Int]) -> [UInt8] {
    numbers.flatMap { pairs([$0, $0 >> 16]) }
  }

  /// CRC-32 (ISO 3309).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
