/// Markup that is correct by construction: text in it can never become a tag or an attribute.
indirect enum HTML: Hashable, Sendable {
  case text(String)
  case element(String, [Attribute], HTML)
  /// An element that has no content and no end tag, such as `input`.
  case void(String, [Attribute])
  case fragment([HTML])
  case drawing(TrustedSVG)

  static let nothing = HTML.fragment([])

  /// True when it would write nothing at all.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .fragment(let parts): parts.allSatisfy(\.isEmpty)
    case .element, .void, .drawing: false
    }
  }

  /// As it goes out: UTF-8.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return bytes
  }

  /// The bytes as text, for tests and for the curious.
  var markup: String { String(decoding: bytes, as: UTF8.self) }

  func write(into bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.append(escaping: text)
    case .fragment(let parts): for part in parts { part.write(into: &bytes) }
    case .drawing(let svg): bytes.append(contentsOf: svg.markup.utf8)
    case .void(let name, let attributes):
      HTML.writeTag(name, attributes, into: &bytes)
    case .element(let name, let attributes, let content):
      HTML.writeTag(name, attributes, into: &bytes)
      content.write(into: &bytes)
      bytes.append(contentsOf: "</\(name)>".utf8)
    }
  }

  private static func writeTag(
    _ name: String, _ attributes: [Attribute], into bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for attribute in attributes { attribute.write(into: &bytes) }
    bytes.append(UInt8(ascii: ">"))
  }
}

extension [UInt8] {
  /// Adds text so that a browser reads back exactly that text, in content or in quotes.
  ///
  /// Control characters and the invisible marks that turn the direction of what follows are
  /// replaced by U+FFFD: a name must not be able to rearrange the sentence it stands in.
  mutating func append(escaping text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append(contentsOf: "&amp;".utf8)
      case "<": append(contentsOf: "&lt;".utf8)
      case ">": append(contentsOf: "&gt;".utf8)
      case "\"": append(contentsOf: "&quot;".utf8)
      case "'": append(contentsOf: "&#39;".utf8)
      case "\t", "\n", "\r": append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        append(contentsOf: "\u{FFFD}".utf8)
      default:
        if scalar.isASCII { append(UInt8(scalar.value)) } else { append(contentsOf: scalar.utf8) }
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: Unicode.UTF8.EncodedScalar {
    Unicode.UTF8.encode(self) ?? Unicode.UTF8.encodedReplacementCharacter
  }
}
