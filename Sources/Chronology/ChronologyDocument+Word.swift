extension ChronologyDocument {
  /// The parts of a Word file by name, in the order they stand in it (ECMA-376, WordprocessingML).
  public var wordParts: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", WordMarkup.contentTypes), ("_rels/.rels", WordMarkup.relations),
      ("docProps/core.xml", WordMarkup.core(title: title)),
      ("word/document.xml", WordMarkup.document(self)),
    ]
  }
}

/// A document of one heading, some lines and a table.
enum WordMarkup {
  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"

  static let contentTypes =
    head + #"<Types xmlns="\#(package)/content-types">"#
    + #"<Default Extension="rels" ContentType="#
    + #""application/vnd.openxmlformats-package.relationships+xml"/>"#
    + #"<Override PartName="/docProps/core.xml" ContentType="#
    + #""application/vnd.openxmlformats-package.core-properties+xml"/>"#
    + #"<Override PartName="/word/document.xml" ContentType="application/vnd."#
    + #"openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#

  static let relations =
    head + #"<Relationships xmlns="\#(package)/relationships">"#
    + #"<Relationship Id="r1" Type="\#(office)/relationships/officeDocument" "#
    + #"Target="word/document.xml"/><Relationship Id="r2" "#
    + #"Type="\#(package)/relationships/metadata/core-properties" "#
    + #"Target="docProps/core.xml"/></Relationships>"#

  static func core(title: String) -> String {
    head + #"<cp:coreProperties xmlns:cp="\#(package)/metadata/core-properties" "#
      + #"xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\#(MarkupText.escaped(title))"#
      + "</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>"
  }

  /// Widths of the columns on landscape A4, in twentieths of a point.
  private static let widths = [1_600, 5_000, 2_200, 2_400, 2_000, 1_900]

  static func document(_ told: ChronologyDocument) -> String {
    let lines = told.made.map { paragraph($0) }.joined()
    let rows =
      row(ChronologyDocument.columns, isHeader: true)
      + told.rows.map { row($0.cells, isHeader: false) }.joined()
    return head + #"<w:document xmlns:w="\#(main)"><w:body>"#
      + paragraph(told.title, bold: true, size: 32) + lines
      + "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>" + borders
      + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
      + widths.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined() + "</w:tblGrid>" + rows + "</w:tbl>"
      + "<w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
      + "<w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\" "
      + "w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
  }

  private static let borders =
    "<w:tblBorders>"
    + ["top", "bottom", "insideH"].map {
      #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="6B7280"/>"#
    }.joined() + "</w:tblBorders>"

  private static func row(_ cells: [String], isHeader: Bool) -> String {
    // A row is not broken over two sheets, and the header stands on each.
    let repeated = isHeader ? "<w:tblHeader/>" : ""
    return "<w:tr><w:trPr><w:cantSplit/>\(repeated)</w:trPr>"
      + zip(cells, widths).map { cell, width in
        #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/></w:tcPr>"#
          + paragraph(cell, bold: isHeader, size: 18) + "</w:tc>"
      }.joined() + "</w:tr>"
  }

  /// - Parameter size: in half points.
  private static func paragraph(_ text: String, bold: Bool = false, size: Int = 20) -> String {
    let weight = bold ? "<w:b/>" : ""
    return "<w:p><w:r><w:rPr>\(weight)<w:sz w:val=\"\(size)\"/><w:lang w:val=\"en-GB\"/></w:rPr>"
      + #"<w:t xml:space="preserve">\#(MarkupText.escaped(text))</w:t></w:r></w:p>"#
  }
}
