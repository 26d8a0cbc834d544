/// Counts line ends eight bytes at a time.
enum LineCount {
  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x7F7F_7F7F_7F7F_7F7F)
    var (found, at) = (0, 0)
    while at &+ 8 <= bytes.count {
      let differing = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ (ones &* 10)
      // The high bit of each byte that is not nought.
      let marks = ((differing & highs) &+ highs) | differing | highs
      found &+= (~marks).nonzeroBitCount
      at &+= 8
    }
    while at < bytes.count {
      if bytes[at] == 10 { found += 1 }
      at += 1
    }
    return found
  }
}
