/// Reads a page of the web: its text, without what only leads elsewhere on the site.
struct WebReader {
  private(set) var builder = PassageBuilder()
  private var text = ""
  private var heading: Int?
  private var (bold, italic, letters, boldLetters, italicLetters) = (0, 0, 0, 0, 0)
  private var lists: [(ordered: Bool, next: Int, type: String)] = []
  private var label: String?
  /// Elements that were left out and are still open, by name.
  private var skipped: [String] = []
  private(set) var title = ""
  private var inTitle = false

  private static let left: Set<String> = [
    "nav", "footer", "aside", "form", "noscript", "button", "select", "svg", "template", "iframe",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "blockquote", "ul", "ol", "li", "table", "tr", "td",
    "th", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "header", "figure", "figcaption",
    "pre", "hr", "br", "caption", "tbody", "thead", "address",
  ]
  private static let empty: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "wbr", "col",
  ]

  init(_ bytes: [UInt8]) {
    var markup = Markup(bytes)
    while let token = markup.next() {
      switch token {
      case .open(let name, let attributes, let isEmpty):
        let small = name.lowercased()
        if small == "script" || small == "style" {
          if !isEmpty { markup.skip(past: small) }
        } else {
          open(small, attributes, isEmpty || WebReader.empty.contains(small))
        }
      case .close(let name): close(name.lowercased())
      case .text(let text): add(text)
      }
    }
    flush()
    builder.finish()
  }

  private mutating func open(_ name: String, _ attributes: [String: String], _ isEmpty: Bool) {
    if !skipped.isEmpty {
      if !isEmpty, skipped.last == name { skipped.append(name) }
      return
    }
    if !isEmpty, WebReader.left.contains(name) || isElsewhere(attributes) {
      skipped.append(name)
      return
    }
    if WebReader.blocks.contains(name) { flush() }
    switch name {
    case "title": inTitle = true
    case "b", "strong": bold += 1
    case "i", "em": italic += 1
    case "h1", "h2", "h3", "h4", "h5", "h6": heading = Int(String(name.dropFirst()))
    case "ul": lists.append((false, 1, ""))
    case "ol":
      lists.append((true, attributes["start"].flatMap { Int($0) } ?? 1, attributes["type"] ?? "1"))
    case "li": openItem(attributes)
    case "table": builder.openTable()
    case "tr": builder.openRow()
    case "td", "th":
      builder.openCell()
      if let span = attributes["colspan"].flatMap({ Int($0) }) { builder.span(span) }
    default: break
    }
  }

  private func isElsewhere(_ attributes: [String: String]) -> Bool {
    let marks = [attributes["class"], attributes["id"], attributes["role"]].compactMap {
      $0?.lowercased()
    }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    return marks.contains { mark in
      ["cookie", "breadcrumb", "navigation", "site-footer", "skip-link", "share-", "related-links"]
        .contains { mark.contains($0) }
    }
  }

  private mutating func openItem(_ attributes: [String: String]) {
    guard let index = lists.indices.last, lists[index].ordered else {
      label = "•"
      return
    }
    let value = attributes["value"].flatMap { Int($0) } ?? lists[index].next
    lists[index].next = value + 1
    let letter =
      Unicode.Scalar(UInt32(96 + max(1, min(26, value)))).map { String(Character($0)) } ?? ""
    switch lists[index].type {
    case "a": label = letter + ")"
    case "A": label = letter.uppercased() + ")"
    default: label = "\(value)."
    }
  }

  private mutating func close(_ name: String) {
    if let last = skipped.last {
      if last == name { skipped.removeLast() }
      return
    }
    if WebReader.blocks.contains(name) { flush() }
    switch name {
    case "title": inTitle = false
    case "b", "strong": bold = max(0, bold - 1)
    case "i", "em": italic = max(0, italic - 1)
    case "ul", "ol": _ = lists.popLast()
    case "table": builder.closeTable()
    case "h1", "h2", "h3", "h4", "h5", "h6": heading = nil
    default: break
    }
  }

  private mutating func add(_ piece: String) {
    guard skipped.isEmpty else { return }
    if inTitle {
      title += piece
      return
    }
    let plain = Letters.plain(piece)
    text += plain
    let count = plain.filter { !$0.isWhitespace }.count
    letters += count
    if bold > 0 { boldLetters += count }
    if italic > 0 { italicLetters += count }
  }

  private mutating func flush() {
    let tidy = Letters.tidy(text)
    defer { (text, letters, boldLetters, italicLetters) = ("", 0, 0, 0) }
    guard !tidy.isEmpty else { return }
    builder.add(
      label.map { $0 + " " + tidy } ?? tidy, heading: heading,
      isBold: boldLetters * 5 >= letters * 4,
      isItalic: italicLetters * 5 >= letters * 4, startsBold: boldLetters > 0,
      level: max(0, lists.count - 1), isLabelled: label != nil)
    label = nil
  }
}
