/// Reads SVG as strictly as a test needs: tags closed in order, attributes quoted, no bare `<`
/// or `&`.
struct SVGReader {
  private(set) var isWellFormed = true
  /// Addresses of links, in the order of the document.
  private(set) var links: [String] = []

  init(_ svg: String) {
    var open: [String] = []
    var rest = Substring(svg)
    while let start = rest.firstIndex(of: "<") {
      check(text: rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else {
        isWellFormed = false
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { isWellFormed = false }
      } else {
        let name = String(tag.prefix { $0 != " " && $0 != "/" })
        take(name, attributes: tag.dropFirst(name.count))
        if !tag.hasSuffix("/") { open.append(name) }
      }
    }
    if !open.isEmpty { isWellFormed = false }
    check(text: rest)
  }

  private mutating func check(text: Substring) {
    let parts = text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    let known = ["amp;", "lt;", "gt;", "quot;", "#39;"]
    if !parts.allSatisfy({ part in known.contains { part.hasPrefix($0) } }) {
      isWellFormed = false
    }
  }

  private mutating func take(_ name: String, attributes: Substring) {
    let pieces = attributes.split(separator: "\"", omittingEmptySubsequences: false)
    if !pieces.count.isMultiple(of: 2) == false { isWellFormed = false }
    var names: Set<Substring> = []
    for index in stride(from: 0, to: pieces.count - 1, by: 2) {
      let attribute = pieces[index].drop { $0 == " " }
      guard attribute.hasSuffix("="), names.insert(attribute).inserted else {
        isWellFormed = false
        return
      }
      check(text: pieces[index + 1])
      if name == "a", attribute == "href=" { links.append(String(pieces[index + 1])) }
    }
  }
}
