/// Reads plain text: paragraphs between empty lines, labels at the start of a line.
struct PlainReader {
  private(set) var builder = PassageBuilder()
  private var open = ""
  private var lines = 0
  private var afterGap = true

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      take(Letters.plain(String(line)))
    }
    flush(beforeGap: true)
    builder.finish()
  }

  private mutating func take(_ line: String) {
    let text = Letters.tidy(line)
    if text.isEmpty {
      flush(beforeGap: true)
      afterGap = true
      return
    }
    if text.hasPrefix("#"), let end = text.firstIndex(where: { $0 != "#" }), text[end] == " " {
      flush(beforeGap: true)
      let level = text.distance(from: text.startIndex, to: end)
      builder.add(
        text[end...].trimmed, heading: level, isBold: true, isItalic: false, startsBold: true,
        level: 0)
      return
    }
    if let label = LabelReader.label(of: text), label.isClosed,
      open.isEmpty || Passage.ends(open) || label.kind == .bullet || lines == 1 && open.count < 60
    {
      flush(beforeGap: false)
    }
    open = Hyphens.joined(open, text)
    lines += 1
  }

  private mutating func flush(beforeGap: Bool) {
    defer { (open, lines) = ("", 0) }
    guard !open.isEmpty else { return }
    let last = open.last ?? " "
    let isTitle = lines == 1 && beforeGap && afterGap && open.count < 90 && !".;,:".contains(last)
    builder.add(
      open, heading: nil, isBold: isTitle, isItalic: false, startsBold: isTitle, level: 0,
      isLabelled: true)
    afterGap = beforeGap
  }
}
