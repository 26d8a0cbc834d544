/// Phrases looked for in what somebody wrote, in whatever case they wrote it.
struct Phrases: Sendable {
  private let written: [String]
  private let bytes: [[UInt8]]

  /// - Parameter phrases: in lower case and plain ASCII, none of them empty.
  init(_ phrases: [String]) {
    written = phrases
    bytes = phrases.map { Array($0.utf8) }
  }

  /// Does any of them stand in a text?
  func standIn(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 128 }) else {
      let lower = text.lowercased()
      return written.contains(where: lower.contains)
    }
    // Plain letters, as nearly every note is: a search by character takes a hundred times as long.
    let lower = text.utf8.map { Phrases.capitals.contains($0) ? $0 | 0x20 : $0 }
    return bytes.contains { Phrases.stands($0, in: lower.span) }
  }

  private static let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")

  private static func stands(_ phrase: [UInt8], in text: Span<UInt8>) -> Bool {
    var start = 0
    while start + phrase.count <= text.count {
      if text[start] == phrase[0], phrase.indices.allSatisfy({ text[start + $0] == phrase[$0] }) {
        return true
      }
      start += 1
    }
    return false
  }
}
