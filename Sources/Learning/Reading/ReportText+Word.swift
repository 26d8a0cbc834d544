extension ReportText {
  /// A Word document's text, with what its properties say beside it.
  public struct Word: Sendable {
    public let text: ReportText
    public let title: String
    public let made: String?
  }
}

extension ReportText.Word {
  fileprivate init(text: ReportText, properties: [UInt8]) {
    var (title, made, open) = ("", String?.none, "")
    var markup = Markup(properties)
    while let token = markup.next() {
      switch token {
      case .open(let name, _, _): open = name
      case .close: open = ""
      case .text(let value):
        if [
          "dc:title", "dc:subject", "dc:creator", "cp:keywords", "dc:description",
          "cp:lastModifiedBy",
        ].contains(open) {
          title += " | " + value
        }
        if open == "dcterms:created" { made = String(value.prefix(10)) }
      }
    }
    self.init(text: text, title: title, made: made)
  }
}

extension ReportText {
  private init(_ parts: WordParts) {
    let reader = WordReader(parts)
    passages = reader.builder.passages
    plans = reader.builder.plans
    for header in parts.headers {
      let text = WordReader(
        WordParts(document: header, numbering: nil, styles: nil, headers: [], properties: nil))
      aside += text.builder.passages.map(\.whole)
    }
  }

  /// A Word document's text; nil where it declares entities, which no word processor does.
  public static func word(_ parts: WordParts) -> Word? {
    let all = [parts.document, parts.numbering ?? [], parts.styles ?? []] + parts.headers
    guard !all.contains(where: { Markup($0).declaresEntities }) else { return nil }
    return Word(text: ReportText(parts), properties: parts.properties ?? [])
  }
}
