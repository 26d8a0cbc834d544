extension ReportText {
  /// A report as poppler drew it.
  ///
  /// - Parameter drawn: what `pdftohtml -xml -i` wrote.
  public init(drawn: [UInt8]) {
    let pages = DrawnPages(drawn).pages
    let furniture = Furniture(pages)
    let contents = Contents.pages(furniture.lines)
    let lines = furniture.lines.filter { !contents.contains($0.page) }
    let (plans, rest) = PlanReader.plans(in: lines)
    passages = PassageMaker(rest).passages
    self.plans = plans
    aside = furniture.running
    notes = PassageMaker(furniture.notes).passages.map(\.whole)
    self.pages = pages.count
    bodySize = Furniture.bodySize([rest])
    unread = lines.reduce(0) { total, line in
      total + line.text.unicodeScalars.reduce(0) { $0 + ($1.value == 0xFFFD ? 1 : 0) }
    }
  }
}
