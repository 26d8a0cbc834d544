/// A workbook of spreadsheets (.xlsx, ECMA-376), of which each sheet is a table.
///
/// Takes the XML of its parts, not the ZIP they come in. Dates are given as ISO 8601 writes them,
/// numbers as people see them, TRUE and FALSE in words. A formula is its last result.
public struct Workbook: Hashable, Sendable {
  /// One sheet of cells.
  public struct Sheet: Hashable, Sendable {
    /// As its tab says.
    public let name: String
    /// Its maker has hidden it.
    public let isHidden: Bool
    let xml: [UInt8]
  }

  /// Sheets of cells in the order of their tabs; sheets that are one chart are left out.
  public let sheets: [Sheet]
  let strings: SharedStrings
  let formats: [CellFormat]
  let countsFrom1904: Bool

  /// Rows a sheet has at most; so many has the format.
  public static let rowLimit = 1_048_576
  /// Cells a sheet has at most, those that are empty counted.
  public static let cellLimit = 40_000_000
  /// Sheets a workbook has at most.
  public static let sheetLimit = 200

  /// Reads a workbook's parts.
  ///
  /// - Parameter part: gives the bytes of a part by its path, such as `xl/workbook.xml`; nil when
  ///   there is none. What it throws is passed on; else `TableProblem`.
  public init(part: (String) throws -> [UInt8]?) throws {
    let root = try Relations(part("_rels/.rels") ?? [], of: "")
    let main = root.targets(ofType: "officeDocument").first ?? "xl/workbook.xml"
    guard let bytes = try part(main) else { throw TableProblem.noWorkbook }
    let outline = try WorkbookOutline(bytes)
    let relations = try Relations(part(Relations.path(of: main)) ?? [], of: main)
    let strings = try relations.targets(ofType: "sharedStrings").first.flatMap { try part($0) }
    self.strings = try strings.map { bytes throws in try SharedStrings(bytes) } ?? SharedStrings()
    let styles = try relations.targets(ofType: "styles").first.flatMap { try part($0) }
    formats = try styles.map { bytes throws in try Styles(bytes).formats } ?? []
    countsFrom1904 = outline.countsFrom1904
    var sheets: [Sheet] = []
    for listed in outline.sheets {
      guard let target = relations.sheetTarget(listed.relation) else { continue }
      guard let xml = try part(target) else { throw TableProblem.damagedWorkbook }
      sheets.append(Sheet(name: listed.name, isHidden: listed.isHidden, xml: xml))
    }
    self.sheets = sheets
  }

  /// Where the first sheet stands that is not hidden, counting from 0; nil when there is none.
  public var first: Int? { sheets.firstIndex { !$0.isHidden } }

  /// Where the sheet of this name stands, whatever its capitals and spacing; nil without one.
  public func sheet(named name: String) -> Int? {
    sheets.firstIndex { Table.folded($0.name) == Table.folded(name) }
  }

  /// The table of one sheet, counting from 0; throws when there is none in it.
  public func table(ofSheet number: Int) throws(TableProblem) -> Table {
    guard sheets.indices.contains(number) else { throw .noSheet(of: sheets.count) }
    return try Table(SheetCells(sheets[number].xml, of: self))
  }

  /// How many cells of a sheet hold something; none where it cannot be read.
  public func filledCells(ofSheet number: Int) -> Int {
    guard sheets.indices.contains(number) else { return 0 }
    return (try? SheetCells(sheets[number].xml, of: self).spans.count) ?? 0
  }
}

/// What `workbook.xml` says: the sheets there are, and from when days are counted.
struct WorkbookOutline {
  private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
  private(set) var countsFrom1904 = false

  init(_ bytes: [UInt8]) throws(TableProblem) {
    do {
      var scanner = try XMLScanner(bytes)
      while true {
        let token = try scanner.next()
        if token == .end { break }
        guard token == .open else { continue }
        if scanner.name == "workbookPr" {
          countsFrom1904 = ["1", "true"].contains(try scanner.attribute("date1904") ?? "")
        } else if scanner.name == "sheet" {
          sheets.append(
            (
              try scanner.attribute("name") ?? "", try scanner.attribute("id") ?? "",
              (try scanner.attribute("state") ?? "visible") != "visible"
            ))
        }
      }
    } catch {
      throw error.asTableProblem
    }
    guard sheets.count <= Workbook.sheetLimit else {
      throw .tooManySheets(limit: Workbook.sheetLimit)
    }
  }
}
