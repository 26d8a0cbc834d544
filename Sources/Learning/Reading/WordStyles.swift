/// What a Word document's styles say of its paragraphs.
struct WordStyles {
  struct Style {
    var name = ""
    var base = ""
    var outline: Int?
    var list: String?
    var level: Int?
    var isBold = false
  }
  private var styles: [String: Style] = [:]

  init(_ bytes: [UInt8]) {
    var markup = Markup(bytes)
    var id = ""
    while let token = markup.next() {
      guard case .open(let name, let attributes, _) = token else { continue }
      let value = attributes["w:val"] ?? ""
      switch name {
      case "w:style":
        id = attributes["w:styleId"] ?? ""
        styles[id] = Style()
      case "w:name": styles[id]?.name = value.lowercased()
      case "w:basedOn": styles[id]?.base = value
      case "w:outlineLvl": styles[id]?.outline = Int(value)
      case "w:numId": styles[id]?.list = value
      case "w:ilvl": styles[id]?.level = Int(value)
      case "w:b": styles[id]?.isBold = value != "0" && value != "false"
      default: break
      }
    }
  }

  /// A style with what it takes from those it is based on.
  func style(_ id: String) -> Style {
    var out = styles[id] ?? Style()
    var base = out.base
    var steps = 0
    while let next = styles[base], steps < 12 {
      out.outline = out.outline ?? next.outline
      out.list = out.list ?? next.list
      out.level = out.level ?? next.level
      out.isBold = out.isBold || next.isBold
      base = next.base
      steps += 1
    }
    return out
  }

  /// The level of a heading, from 1; nil for other text.
  func heading(_ style: Style) -> Int? {
    if style.name.hasPrefix("heading"), let level = Int(style.name.drop { !$0.isNumber }) {
      return level
    }
    if style.name == "title" { return 1 }
    return style.outline.flatMap { $0 < 9 ? $0 + 1 : nil }
  }

  func isContents(_ style: Style) -> Bool {
    style.name.hasPrefix("toc") || style.name.hasPrefix("table of")
  }
}
