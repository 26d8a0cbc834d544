/// Reads the body of a Word document: as it stands after all changes, without what is hidden.
struct WordReader {
  private(set) var builder = PassageBuilder()
  private var numbering: WordNumbering
  private let styles: WordStyles
  private var paragraph = Paragraph()
  private var run = (bold: false, italic: false, hidden: false)
  /// Inside what was deleted, moved away, or is only there for old programs.
  private var gone = 0
  private var inRunProperties = false
  private var inText = false

  private struct Paragraph {
    var text = ""
    var style = ""
    var list: String?
    var level: Int?
    var outline: Int?
    var bold = 0
    var italic = 0
    var letters = 0
    var startsBold = false
  }

  init(_ parts: WordParts) {
    numbering = WordNumbering(parts.numbering ?? [])
    styles = WordStyles(parts.styles ?? [])
    var markup = Markup(parts.document)
    while let token = markup.next() {
      switch token {
      case .open(let name, let attributes, let isEmpty): open(name, attributes, isEmpty)
      case .close(let name): close(name)
      case .text(let text): if inText { add(text) }
      }
    }
    builder.finish()
  }

  private static let goners: Set<String> = [
    "w:del", "w:moveFrom", "mc:Fallback", "w:delText", "w:instrText",
  ]

  private mutating func open(_ name: String, _ attributes: [String: String], _ isEmpty: Bool) {
    let value = attributes["w:val"] ?? ""
    let isOn = value != "0" && value != "false" && value != "none"
    switch name {
    case _ where WordReader.goners.contains(name): if !isEmpty { gone += 1 }
    case "w:p": if isEmpty { builder.blank() } else { paragraph = Paragraph() }
    case "w:pStyle": paragraph.style = value
    case "w:numId": paragraph.list = value
    case "w:ilvl": paragraph.level = Int(value)
    case "w:outlineLvl": paragraph.outline = Int(value)
    case "w:r": run = (false, false, false)
    case "w:rPr": inRunProperties = !isEmpty
    case "w:b" where inRunProperties: run.bold = isOn
    case "w:i" where inRunProperties: run.italic = isOn
    case "w:vanish", "w:webHidden": if inRunProperties { run.hidden = isOn }
    case "w:t": inText = !isEmpty
    case "w:tab", "w:br", "w:cr": if gone == 0, !inRunProperties { add(" ") }
    case "w:noBreakHyphen": add("-")
    case "w:tbl": builder.openTable()
    case "w:tr": builder.openRow()
    case "w:tc": builder.openCell()
    case "w:gridSpan": builder.span(Int(value) ?? 1)
    case "w:vMerge": builder.mergeDown(isStart: value == "restart")
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case _ where WordReader.goners.contains(name): gone = max(0, gone - 1)
    case "w:rPr": inRunProperties = false
    case "w:t": inText = false
    case "w:p": finishParagraph()
    case "w:tc": builder.closeCell()
    case "w:tr": builder.closeRow()
    case "w:tbl": builder.closeTable()
    default: break
    }
  }

  private mutating func add(_ text: String) {
    guard gone == 0, !run.hidden else { return }
    let plain = Letters.plain(text)
    let letters = plain.filter { !$0.isWhitespace }.count
    if paragraph.letters == 0, letters > 0 { paragraph.startsBold = run.bold }
    paragraph.text += plain
    paragraph.letters += letters
    if run.bold { paragraph.bold += letters }
    if run.italic { paragraph.italic += letters }
  }

  private mutating func finishParagraph() {
    let style = styles.style(paragraph.style)
    let text = Letters.tidy(paragraph.text)
    defer { paragraph = Paragraph() }
    guard !styles.isContents(style), !text.isEmpty else { return }
    let list = paragraph.list ?? style.list
    let level = paragraph.level ?? style.level ?? 0
    let label = list.flatMap { $0 == "0" ? nil : numbering.label(list: $0, level: level) }
    let isBold = style.isBold || paragraph.bold * 5 >= paragraph.letters * 4
    builder.add(
      label.map { $0 + " " + text } ?? text,
      heading: paragraph.outline.map { $0 + 1 } ?? styles.heading(style), isBold: isBold,
      isItalic: paragraph.italic * 5 >= paragraph.letters * 4,
      startsBold: paragraph.startsBold || isBold, level: list == nil ? 0 : level,
      isLabelled: label != nil)
  }
}
