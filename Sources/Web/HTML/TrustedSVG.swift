/// A drawing made elsewhere in the hub as text: the only way markup enters a page as it stands.
///
/// Trusted does not mean unread. It is let in only if every tag and every attribute in it is
/// known to be harmless and every tag is closed; otherwise there is no drawing, and the page
/// shows its table alone.
struct TrustedSVG: Hashable, Sendable {
  let markup: String

  /// Nil when the markup is anything but one plain `svg` element.
  init?(drawn markup: String) {
    guard markup.utf8.starts(with: "<svg".utf8), SVGReading(markup).isHarmless else { return nil }
    self.markup = markup
  }
}

/// Reads the tags of a drawing and says whether all of them are harmless.
private struct SVGReading {
  let isHarmless: Bool

  static let elements: Set<String> = [
    "svg", "g", "a", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "title", "desc", "defs", "marker", "pattern",
  ]

  init(_ markup: String) {
    isHarmless = SVGReading.read(Array(markup.utf8))
  }

  private static func read(_ bytes: [UInt8]) -> Bool {
    var (open, at): ([String], Int) = ([], 0)
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      if open.isEmpty, !bytes[at..<start].allSatisfy(isSpace) { return false }
      guard let end = tagEnd(in: bytes, from: start) else { return false }
      let tag = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst().trimmingEnd() else { return false }
      } else {
        if open.isEmpty, at != 0 { return false }
        guard let name = harmlessName(ofTag: tag) else { return false }
        if !tag.hasSuffix("/") { open.append(name) }
      }
      at = end + 1
    }
    return open.isEmpty && bytes[at...].allSatisfy(isSpace)
  }

  /// Where the tag ends, minding `>` within quotes.
  private static func tagEnd(in bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }

  /// The element's name, or nil when it or an attribute of it may do more than draw.
  private static func harmlessName(ofTag tag: String) -> String? {
    var rest = tag.hasSuffix("/") ? tag.dropLast() : Substring(tag)
    let name = String(rest.prefix { !$0.isWhitespace })
    guard elements.contains(name) else { return nil }
    rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let attribute = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(attribute.count)
      guard rest.hasPrefix("=\"") || rest.hasPrefix("='") else { return nil }
      let quote = rest.dropFirst().first
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 1).drop(while: \.isWhitespace)
      guard isHarmless(String(attribute), value) else { return nil }
    }
    return name
  }

  private static func isHarmless(_ attribute: String, _ value: Substring) -> Bool {
    if attribute == "href" {
      return value.hasPrefix("#") || (value.hasPrefix("/") && !value.hasPrefix("//"))
    }
    let isName = attribute.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || ($0 | 32 >= UInt8(ascii: "a") && $0 | 32 <= UInt8(ascii: "z"))
        || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")
    }
    let lower = attribute.lowercased()
    let pointsOut = value.contains("url(") && !value.contains("url(#")
    let isNamespace = lower == "xmlns" && value == "http://www.w3.org/2000/svg"
    return isNamespace
      || (isName && !lower.hasPrefix("on") && lower != "style" && !pointsOut
        && !value.lowercased().contains("javascript:") && lower != "xmlns")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}

extension Substring {
  fileprivate func trimmingEnd() -> String {
    String(prefix { !$0.isWhitespace })
  }
}
