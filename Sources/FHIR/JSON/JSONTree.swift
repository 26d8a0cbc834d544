/// A JSON document as it was written: members in their order, numbers as their own digits.
///
/// One flat list of places in the bytes; nothing is copied until it is asked for. A class, so that
/// a node costs one reference to hold.
public final class JSONTree: Sendable {
  let bytes: [UInt8]
  let places: [Place]
  /// Where each line begins.
  private let lineStarts: [Int32]

  /// One key or value: where it stands in the bytes, and where what follows it stands in the list.
  struct Place: Sendable {
    var kind: JSONNode.Kind
    /// True for text that has a backslash in it.
    var isEscaped: Bool
    /// Text without its quotation marks; a number or word whole.
    var start: Int32
    var end: Int32
    /// The place after this one and all that is inside it.
    var next: Int32
    /// Of a key's decoded bytes, so that most keys are told apart by one comparison.
    var hash: UInt32
  }

  /// Reads a whole document, RFC 8259.
  ///
  /// Refuses what two readers could take differently: a key twice in one object, text after the
  /// end, half a surrogate pair, bytes that are no UTF-8; and nesting deeper than `depth`.
  public init(_ bytes: [UInt8], depth: Int = 64) throws(JSONProblem) {
    var scanner = JSONScanner(bytes, depth: depth)
    try scanner.document()
    self.bytes = bytes
    places = scanner.places
    lineStarts =
      [0] + bytes.indices.lazy.filter { bytes[$0] == 10 }.map { Int32(truncatingIfNeeded: $0 + 1) }
  }

  /// Line and column of a byte, each counting from 1.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - Int(lineStarts[low]) + 1)
  }

  public var root: JSONNode { JSONNode(tree: self, at: 0) }

  /// Line and column of a byte, each counting from 1.
  static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var (line, start) = (1, 0)
    for at in 0..<min(offset, bytes.count) where bytes[at] == 10 {
      line += 1
      start = at + 1
    }
    return (line, offset - start + 1)
  }
}
