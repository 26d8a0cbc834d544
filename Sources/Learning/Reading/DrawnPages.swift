/// Pages as poppler's `pdftohtml -xml -i` writes them: runs of letters with fonts and places.
struct DrawnPages {
  private(set) var pages: [SourcePage] = []
  private var fonts: [String: (size: Double, bold: Bool, italic: Bool)] = [:]
  private var run: SourceRun?
  private var font = (bold: false, italic: false)
  private var depth = (bold: 0, italic: 0)
  /// The tool draws at one and a half times the size.
  private static let scale = 1 / 1.5

  init(_ bytes: [UInt8]) {
    var markup = Markup(bytes)
    while let token = markup.next() {
      switch token {
      case .open(let name, let attributes, _): open(name, attributes)
      case .close(let name): close(name)
      case .text(let text): add(text)
      }
    }
  }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    func length(_ key: String) -> Double {
      (attributes[key].flatMap { Double($0) } ?? 0) * Self.scale
    }
    switch name {
    case "page":
      pages.append(
        SourcePage(
          number: attributes["number"].flatMap { Int($0) } ?? pages.count + 1,
          width: length("width"), height: length("height"), runs: []))
    case "fontspec":
      let family = (attributes["family"] ?? "").lowercased()
      let isBold = ["bold", "black", "heavy", "semib", "demi"].contains { family.contains($0) }
      let isItalic = family.contains("italic") || family.contains("oblique")
      fonts[attributes["id"] ?? ""] = (length("size"), isBold, isItalic)
    case "text":
      let spec = fonts[attributes["font"] ?? ""]
      font = (spec?.bold ?? false, spec?.italic ?? false)
      depth = (0, 0)
      run = SourceRun(
        text: "", left: length("left"), top: length("top"),
        right: length("left") + length("width"), bottom: length("top") + length("height"),
        size: spec?.size ?? length("height"), bold: 0, italic: 0)
    case "b": depth.bold += 1
    case "i": depth.italic += 1
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "b": depth.bold -= 1
    case "i": depth.italic -= 1
    case "text":
      if let run, !pages.isEmpty, !run.text.trimmed.isEmpty {
        pages[pages.count - 1].runs.append(run)
      }
      run = nil
    default: break
    }
  }

  private mutating func add(_ text: String) {
    guard run != nil else { return }
    let plain = Letters.plain(text)
    run?.text += plain
    let letters = plain.unicodeScalars.reduce(0) { $0 + ($1.value > 32 ? 1 : 0) }
    if depth.bold > 0 || font.bold { run?.bold += letters }
    if depth.italic > 0 || font.italic { run?.italic += letters }
  }
}
