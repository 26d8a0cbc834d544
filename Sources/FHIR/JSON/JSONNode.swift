/// One value of a document.
public struct JSONNode: Sendable {
  let tree: JSONTree
  let at: Int

  public enum Kind: UInt8, Sendable { case object, list, text, number, yes, no, null }

  var place: JSONTree.Place { tree.places[at] }
  public var kind: Kind { place.kind }

  /// The value under a key of an object; nil when there is none.
  public subscript(_ key: StaticString) -> JSONNode? {
    guard kind == .object else { return nil }
    let wanted = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    let hash = JSONScanner.hash(wanted)
    for (name, value) in members where name.place.hash == hash && name.isText(wanted) {
      return value
    }
    return nil
  }

  /// The value at a place of a list; nil past its end.
  public subscript(_ index: Int) -> JSONNode? {
    var left = index
    for element in elements {
      if left == 0 { return element }
      left -= 1
    }
    return nil
  }

  /// The text itself, escapes resolved; nil for anything but text.
  public var string: String? {
    guard kind == .text else { return nil }
    let raw = tree.bytes[Int(place.start)..<Int(place.end)]
    return String(decoding: place.isEscaped ? JSONScanner.unescaped(raw)[...] : raw, as: UTF8.self)
  }

  /// A number's own digits, or text; nil otherwise.
  public var lexeme: String? {
    switch kind {
    case .number: String(decoding: raw, as: UTF8.self)
    case .text: string
    case .yes: "true"
    case .no: "false"
    case .object, .list, .null: nil
    }
  }

  public var bool: Bool? { kind == .yes ? true : kind == .no ? false : nil }

  /// The bytes of text as written, or of a number or word.
  var raw: ArraySlice<UInt8> { tree.bytes[Int(place.start)..<Int(place.end)] }

  private func isText(_ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !place.isEscaped else { return JSONScanner.unescaped(raw).elementsEqual(wanted) }
    return raw.elementsEqual(wanted)
  }

  /// Values of a list in order; none of anything else.
  public var elements: Elements { Elements(node: self) }

  /// Keys and values of an object in order; none of anything else.
  public var members: Members { Members(node: self) }

  public struct Elements: Sequence, IteratorProtocol {
    private let tree: JSONTree
    private var at: Int
    private let end: Int

    init(node: JSONNode) {
      tree = node.tree
      at = node.at + 1
      end = node.kind == .list ? Int(node.place.next) : at
    }

    public mutating func next() -> JSONNode? {
      guard at < end else { return nil }
      defer { at = Int(tree.places[at].next) }
      return JSONNode(tree: tree, at: at)
    }
  }

  public struct Members: Sequence, IteratorProtocol {
    private let tree: JSONTree
    private var at: Int
    private let end: Int

    init(node: JSONNode) {
      tree = node.tree
      at = node.at + 1
      end = node.kind == .object ? Int(node.place.next) : at
    }

    public mutating func next() -> (name: JSONNode, value: JSONNode)? {
      guard at < end else { return nil }
      let name = JSONNode(tree: tree, at: at)
      let value = JSONNode(tree: tree, at: at + 1)
      at = Int(value.place.next)
      return (name, value)
    }
  }
}
