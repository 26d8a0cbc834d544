import Seeded
import Testing

@testable import Tables

/// Whatever is in a workbook's parts, reading ends, and no row is lost without a word.
@Suite("Broken workbooks") struct WorkbookFuzzTests {
  private static let parts = [
    "_rels/.rels":
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/w.xml\"/>"
      + "</Relationships>",
    "xl/w.xml":
      "<workbook><workbookPr date1904=\"0\"/><sheets><sheet name=\"A\" id=\"r1\"/><sheet name=\"B\""
      + " id=\"r4\" state=\"hidden\"/></sheets></workbook>",
    "xl/_rels/w.xml.rels":
      "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s1.xml\"/><Relationship"
      + " Id=\"r2\" Type=\"x/sharedStrings\" Target=\"t.xml\"/><Relationship Id=\"r3\""
      + " Type=\"x/styles\" Target=\"y.xml\"/><Relationship Id=\"r4\" Type=\"x/worksheet\""
      + " Target=\"s1.xml\"/></Relationships>",
    "xl/t.xml":
      "<sst><si><t>Ref</t></si><si><r><t>Na</t></r><r><t>me</t></r></si><si><t>x_x000D_</t></si>"
      + "</sst>",
    "xl/y.xml":
      "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>",
    "xl/s1.xml":
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1"
      + "</v></c></row><row r=\"2\"><c r=\"A2\"><v>7</v></c><c r=\"B2\" s=\"1\"><v>45000.25</v></c>"
      + "</row><row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>a&amp;b"
      + "</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"
      + "</worksheet>",
  ]
  private static let marks = [
    "<!DOCTYPE a>", "&#0;", "&a;", "<c r=\"XFD1048576\">", "<row r=\"9\">", "</row>", "<![CDATA[",
    "<mergeCell ref=\"A1:XFD1048576\"/>", "999999999999", "-1", "1e308", "nan", "\"", "]]>",
  ]

  @Test func `no bytes of any part make reading fail in any way but its own`() {
    let seed: UInt64 = 20_310_314
    var random = SplitMix64(seed: seed)
    for _ in 0..<slowRounds(2_000) {
      var parts = Self.parts.mapValues { Array($0.utf8) }
      let broken = random.pick(parts.keys.sorted())
      parts[broken] = mutated(parts[broken] ?? [], marks: Self.marks, by: &random)
      do {
        let workbook = try Workbook { parts[$0] }
        for sheet in workbook.sheets.indices { Self.look(at: try workbook.table(ofSheet: sheet)) }
      } catch {
        #expect(error is TableProblem, "seed \(seed): \(error)")
      }
    }
  }

  private static func look(at table: Table) {
    for row in table.rows {
      for column in table.header.indices { _ = table.cell(row, column) }
    }
  }

  @Test func `each row that holds anything is read or told of, in its place`() throws {
    let seed: UInt64 = 44
    var random = SplitMix64(seed: seed)
    for _ in 0..<slowRounds(300) {
      var (sheet, expected): (String, [Int]) = ("", [])
      for row in 2...Int.random(in: 3...30, using: &random) {
        let cells = random.some(["A", "B", "C", "D"], 40).map { column in
          let place = "\(column)\(row)"
          return random.pick([
            "<c r=\"\(place)\"><v>5</v></c>", "<c r=\"\(place)\" t=\"e\"><v>#N/A</v></c>",
            "<c r=\"\(place)\"><f>A1</f></c>", "<c r=\"\(place)\"/>",
            "<c r=\"\(place)\" t=\"s\"><v>2</v></c>",
          ])
        }
        sheet += "<row r=\"\(row)\">" + cells.joined() + "</row>"
        if cells.contains(where: { !$0.hasSuffix("\"/>") }) { expected.append(row) }
      }
      var parts = Self.parts
      parts["xl/s1.xml"] =
        "<worksheet><row r=\"1\"><c><v>1</v></c><c><v>2</v></c></row>" + sheet + "</worksheet>"
      let held = parts
      let table = try Workbook { held[$0].map { Array($0.utf8) } }.table(ofSheet: 0)
      let found = table.rows.map { table.line(of: $0) } + table.problems.map(\.line)
      #expect(found.sorted() == expected, "seed \(seed)")
    }
  }
}
