extension ReportText {
  /// A report as poppler drew it.
  ///
  /// - Parameters:
  ///   - drawn: what `pdftohtml -xml -i` wrote.
  ///   - words: what `pdftotext -bbox` wrote of some pages; nil at first.
  ///   - first: the first of those pages.
  public init(drawn: [UInt8], words: [UInt8]? = nil, first: Int = 1) {
    let pages = DrawnPages(drawn).pages
    let furniture = Furniture(pages)
    let contents = Contents.pages(furniture.lines)
    var lines = furniture.lines.filter { !contents.contains($0.page) }
    if let words { lines = ReportText.parted(lines, by: DrawnWords(words, first: first)) }
    let (plans, rest) = PlanReader.plans(in: lines)
    let flow = ColumnFlow(rest)
    passages = flow.placed(PassageMaker(flow.lines).passages)
    self.plans = plans
    aside = furniture.running
    notes = PassageMaker(furniture.notes).passages.map(\.whole)
    self.pages = pages.count
    bodySize = Furniture.bodySize([rest])
    if words == nil { closePages = ReportText.closePages(rest, plans: plans) }
  }

  private static func parted(_ lines: [TextLine], by words: DrawnWords) -> [TextLine] {
    var out: [TextLine] = []
    for (page, own) in Dictionary(grouping: lines, by: \.page).sorted(by: { $0.key < $1.key }) {
      out += words.pages[page].map { DrawnWords.lines($0, page: page, drawn: own) } ?? own
    }
    return out
  }

  /// From the first page with the head of a plan that could not be parted into columns to the
  /// last page that may belong to it; nil where there is none.
  private static func closePages(_ lines: [TextLine], plans: [PlanTable]) -> ClosedRange<Int>? {
    let heads = lines.filter { line in
      let words = Set(Letters.words(line.text))
      return line.text.count > 24 && PlanHeader.share(of: line.text) >= 0.8
        && words.contains("recommendation")
        && words.contains { ["action", "lead", "agency", "target", "date", "scope"].contains($0) }
    }
    let pages = heads.map(\.page) + plans.compactMap(\.page)
    guard let first = pages.min(), let last = pages.max() else { return nil }
    return first...(last + 8)
  }
}
