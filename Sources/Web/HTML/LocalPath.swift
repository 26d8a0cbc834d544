/// An address within the hub: `/family/northmoor-csc%2FP1042?as-known-on=2031-03-14#ties`.
///
/// Made of parts that are each percent-encoded, so nothing a statement says can lead a link
/// elsewhere or change what it asks for.
struct LocalPath: Hashable, Sendable {
  private(set) var text: String

  /// - Parameters:
  ///   - segments: the folders, unencoded; none is the front page.
  ///   - query: what is asked, in order; a name may come twice.
  ///   - fragment: the id of the element to go to.
  init(_ segments: String..., query: [(String, String)] = [], fragment: String? = nil) {
    var text = "/" + segments.map(LocalPath.encoded).joined(separator: "/")
    if !query.isEmpty {
      let pairs = query.map { LocalPath.encoded($0.0) + "=" + LocalPath.encoded($0.1) }
      text += "?" + pairs.joined(separator: "&")
    }
    if let fragment { text += "#" + LocalPath.encoded(fragment) }
    self.text = text
  }

  /// An address of folders that come as a list, unencoded.
  init(all segments: [String]) {
    text = "/" + segments.map(LocalPath.encoded).joined(separator: "/")
  }

  /// The same address, going to the element with this id.
  func at(_ fragment: String) -> LocalPath {
    var path = self
    path.text += "#" + LocalPath.encoded(fragment)
    return path
  }

  /// An element of the same page.
  init(here fragment: String) { text = "#" + LocalPath.encoded(fragment) }

  /// The same address with something asked of it, in order; nothing asked changes nothing.
  func asking(_ query: [(String, String)]) -> LocalPath {
    var asked = self
    guard !query.isEmpty else { return asked }
    let pairs = query.map { LocalPath.encoded($0.0) + "=" + LocalPath.encoded($0.1) }
    asked.text += (text.contains("?") ? "&" : "?") + pairs.joined(separator: "&")
    return asked
  }

  /// RFC 3986: all but unreserved characters are encoded. A segment of dots alone, which a
  /// browser would resolve away, has no encoding that survives and becomes `-`.
  private static func encoded(_ part: String) -> String {
    if part == "." || part == ".." { return "-" }
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.append(Unicode.Scalar(byte))
      default:
        text.append("%")
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
    return String(text)
  }
}
