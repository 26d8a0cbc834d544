import Testing

@testable import Tables

/// A workbook's parts as a spreadsheet program writes them, of which each test changes some.
private struct Parts {
  var sheet = ""
  var strings = ""
  var merged = ""
  var styles = ""
  var is1904 = false
  var replaced: [String: String] = [:]

  func workbook() throws -> Workbook {
    let written = [
      "_rels/.rels": Self.relations([("a", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml":
        "<?xml version=\"1.0\"?><workbook xmlns:r=\"x\"><workbookPr date1904=\""
        + (is1904 ? "1" : "0") + "\"/><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"r1\"/>"
        + "</sheets></workbook>",
      "xl/_rels/workbook.xml.rels": Self.relations([
        ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "/xl/strings.xml"),
        ("r3", "styles", "./styles.xml"),
      ]),
      "xl/strings.xml": "<sst>" + strings + "</sst>",
      "xl/styles.xml":
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"[$-809]dd &quot;d&quot; mmmm yyyy\"/>"
        + "<numFmt numFmtId=\"166\" formatCode=\"0 &quot;days&quot;\"/>"
        + "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/></numFmts><cellStyleXfs><xf "
        + "numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
        + "<xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        + "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs></styleSheet>",
      "xl/worksheets/sheet1.xml":
        "<worksheet><sheetData>" + sheet + "</sheetData><mergeCells>" + merged
        + "</mergeCells></worksheet>",
    ].merging(replaced) { $1 }
    return try Workbook { written[$0].map { Array($0.utf8) } }
  }

  private static func relations(_ all: [(String, String, String)]) -> String {
    "<Relationships>"
      + all.map { "<Relationship Id=\"\($0)\" Type=\"http://x/\($1)\" Target=\"\($2)\"/>" }.joined()
      + "</Relationships>"
  }
}

private func rows(_ table: Table) -> [[String]] {
  table.rows.map { row in table.header.indices.map { table.cell(row, $0) } }
}

private func read(
  _ sheet: String, strings: String = "", merged: String = "", is1904: Bool = false
) throws -> Table {
  try Parts(sheet: sheet, strings: strings, merged: merged, is1904: is1904).workbook()
    .table(ofSheet: 0)
}

private func inline(_ cells: String...) -> String {
  "<row>" + cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
}

@Suite("Workbooks") struct WorkbookTests {
  @Test func `texts are shared, told in runs, or stand in their cell`() throws {
    let table = try read(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><r><t>Wren</t></r><r><t> S</t></r></is></c>\
      <c r="B2" t="str"><f>A2</f><v>a &amp; b&#x2014;c</v></c></row>
      """,
      strings: """
        <si><t>First name</t></si><si><r><t>Last</t></r><r><t xml:space="preserve"> name</t></r>\
        <rPh><t>ラスト</t></rPh></si>
        """)
    #expect(table.header == ["First name", "Last name"])
    #expect(rows(table) == [["Wren S", "a & b—c"]])
    #expect(table.line(of: 0) == 2)
  }

  @Test func `numbers read as people see them in the sheet`() throws {
    let cells = [("", "9990000018"), ("", "9.990000018E9"), ("3", "42"), ("5", "7"), ("", "0.5")]
    let table = try read(
      "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row><row>"
        + cells.map { "<c s=\"\($0)\"><v>\($1)</v></c>" }.joined() + "</row>")
    #expect(rows(table) == [["9990000018", "9990000018", "00042", "7", "0.5"]])
  }

  @Test(arguments: [
    ("1", "44621", false, "2022-03-01"), ("1", "59", false, "1900-02-28"),
    ("1", "60", false, "1900-02-29"), ("1", "61", false, "1900-03-01"),
    ("2", "44621.427083333336", false, "2022-03-01 10:15"), ("4", "44621", false, "2022-03-01"),
    ("1", "43159", true, "2022-03-01"), ("1", "0", true, "1904-01-01"),
    ("2", "44621.999999999", false, "2022-03-02"), ("2", "0.5", false, "12:00"),
    ("6", "1.5", false, "36:00:00"), ("1", "-5", false, "-5"), ("0", "44621", false, "44621"),
  ])
  func `days are counted from 1900 or 1904`(
    style: String, value: String, is1904: Bool, expected: String
  ) throws {
    let table = try read(
      inline("Seen", "By") + "<row><c s=\"\(style)\"><v>\(value)</v></c></row>", is1904: is1904)
    #expect(rows(table) == [[expected, ""]])
  }

  @Test func `yes and no are words, and a day in words stays one`() throws {
    let table = try read(
      inline("A", "B", "C")
        + "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"d\"><v>2031-03-14</v></c></row>"
    )
    #expect(rows(table) == [["TRUE", "FALSE", "2031-03-14"]])
  }

  @Test func `rows of nothing are left out and lines stay the sheet's`() throws {
    let table = try read(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Extract of 14 March</t></is></c></row>
      <row r="3"><c r="B3" t="inlineStr"><is><t>Ref</t></is></c>\
      <c r="C3" t="inlineStr"><is><t>Day</t></is></c></row>
      <row r="4"><c r="B4" s="1"/></row>
      <row r="7"><c r="C7"><v>2</v></c><c r="E7"><v>9</v></c></row>
      """)
    #expect(table.header == ["", "Ref", "Day", "", ""])
    #expect(rows(table) == [["", "", "2", "", "9"]])
    #expect(table.line(of: 0) == 7)
    #expect(table.cellsAboveHeader == 1)
  }

  @Test func `what is merged downwards stands in each row it covers`() throws {
    let table = try read(
      inline("Family", "Child") + inline("F1", "Ada") + "<row><c/><c><v>2</v></c></row>"
        + "<row><c/><c><v>3</v></c></row>",
      merged: "<mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A1:B1\"/>")
    #expect(rows(table) == [["F1", "Ada"], ["F1", "2"], ["", "3"]])
  }

  @Test func `an error and a formula without its result turn their row away`() throws {
    let table = try read(
      inline("A", "B") + "<row><c><v>1</v></c><c t=\"e\"><v>#REF!</v></c></row>"
        + "<row><c><f>1+1</f><v/></c></row><row><c><f>1+1</f><v>2</v></c></row>")
    #expect(rows(table) == [["2", ""]])
    #expect(
      table.problems == [
        RowProblem(line: 2, kind: .cellError(column: 2)),
        RowProblem(line: 3, kind: .formulaWithoutResult(column: 1)),
      ])
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x \"y\">]><worksheet/>", "<!DOCTYPE worksheet><worksheet/>",
  ])
  func `a part that declares a type is refused`(part: String) throws {
    #expect(throws: TableProblem.declaresEntities) {
      try Parts(replaced: ["xl/worksheets/sheet1.xml": part]).workbook().table(ofSheet: 0)
    }
  }

  @Test(arguments: [
    "<worksheet><sheetData><row", "<worksheet>&nobody;</worksheet>", "<worksheet></sheet>", "",
    "<a/><b/>", "<worksheet><row><c t=\"s\"><v>9</v></c></row></worksheet>",
    "<worksheet><row r=\"2\"/><row r=\"1\"/></worksheet>",
    "<worksheet><row r=\"1\"><c r=\"B2\"><v>1</v></c></row></worksheet>",
    "<worksheet><row r=\"99999999\"/></worksheet>", "<worksheet><c><v>1</v></c></worksheet>",
    "<worksheet><mergeCell ref=\"A9:A1\"/></worksheet>",
  ])
  func `a damaged sheet is refused`(part: String) throws {
    #expect(throws: TableProblem.damagedWorkbook) {
      try Parts(replaced: ["xl/worksheets/sheet1.xml": part]).workbook().table(ofSheet: 0)
    }
  }

  @Test func `a sheet that would be endless is refused`() throws {
    let far = (1...21_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
    #expect(throws: TableProblem.tooManyCells(limit: 40_000_000)) {
      try read(far.replacing("<c r=\"A1\">", with: "<c r=\"A1\"><v>1</v></c><c r=\"BXX1\">"))
    }
    #expect(throws: TableProblem.tooManyColumns(found: 16_384, limit: 2000)) {
      try read("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")
    }
  }

  @Test func `a text that a million cells share is not a million texts`() throws {
    let long = String(repeating: "a", count: 600_000)
    let cells = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 1_800)
    #expect(throws: TableProblem.tooLarge(limit: Table.byteLimit)) {
      try read(cells, strings: "<si><t>\(long)</t></si>")
    }
  }

  @Test func `letters XML cannot hold are read as they are written`() throws {
    let table = try read(inline("A", "B") + inline("x_x000D__x000A_y", "_x0041_ _x00ZZ_"))
    #expect(rows(table) == [["x\r\ny", "A _x00ZZ_"]])
  }

  @Test func `a ZIP without a workbook says so`() {
    #expect(throws: TableProblem.noWorkbook) { try Workbook { _ in nil } }
  }
}
