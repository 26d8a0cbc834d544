/// Messages of one file, one behind the other, with or without batch headers and frames.
enum HL7Batch {
  /// Does it begin as a message or a batch of them?
  static func recognises(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(64).drop { [0x0B, 32, 9, 10, 13, 0xEF, 0xBB, 0xBF].contains($0) }
    return ["MSH", "FHS", "BHS"].contains { head.starts(with: $0.utf8) }
  }

  /// Each message's bytes and the line it begins on.
  static func messages(in bytes: [UInt8]) -> [(bytes: ArraySlice<UInt8>, line: Int)] {
    var messages: [(bytes: ArraySlice<UInt8>, line: Int)] = []
    var (line, start, startLine): (Int, Int?, Int) = (1, nil, 1)
    var at = 0
    func close(_ end: Int) {
      guard let start else { return }
      let body = bytes[start..<end]
      let last = body.lastIndex { $0 != 0x1C && $0 != 13 && $0 != 10 } ?? start
      messages.append((bytes[start...last], startLine))
    }
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 13, bytes[end] != 10 { end += 1 }
      let first = bytes[at..<end].firstIndex { ![0x0B, 0x1C, 0xEF, 0xBB, 0xBF].contains($0) }
      let text = bytes[(first ?? end)..<end]
      if text.starts(with: "MSH".utf8) {
        close(at)
        (start, startLine) = (first ?? at, line)
      } else if ["FHS", "BHS", "BTS", "FTS"].contains(where: { text.starts(with: $0.utf8) }) {
        close(at)
        start = nil
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 13 && bytes[end + 1] == 10
      at = end + (isPair ? 2 : 1)
      line += 1
    }
    close(bytes.count)
    return messages
  }
}
