import Foundation
import Learning
import Tables

/// An action plan kept as a spreadsheet: a workbook, or a table of text.
enum PlanSheets {
  /// The review a workbook holds; nil for a ZIP that is no workbook.
  static func review(ofWorkbook bytes: [UInt8], at path: String, name: String) throws -> Review? {
    guard let workbook = try? WorkbookFile.workbook(bytes), !workbook.sheets.isEmpty else {
      return nil
    }
    let sheets = workbook.sheets.indices.filter { !workbook.sheets[$0].isHidden }
      .compactMap { number in
        (try? workbook.table(ofSheet: number)).map { (workbook.sheets[number].name, $0) }
      }
    guard sheets.contains(where: { ReportText.isPlan($0.1) }) else {
      throw ReadDocument.refusal(
        name, "a workbook without an action plan",
        "a sheet whose columns are headed Recommendation, Action, Lead agency and the like")
    }
    return try read(sheets.filter { ReportText.isPlan($0.1) }, at: path)
  }

  /// The review a table of text holds; nil where its columns are not a plan's.
  static func review(ofTable bytes: [UInt8], at path: String) throws -> Review? {
    guard let table = try? Table(bytes: bytes), ReportText.isPlan(table) else { return nil }
    return try read([("Action plan", table)], at: path)
  }

  private static func read(_ sheets: [(String, Table)], at path: String) throws -> Review {
    ReportReader.read(
      ReportText(sheets: sheets.map { (name: $0.0, table: $0.1) }),
      context: try ReadDocument.context(for: path, title: ""))
  }
}
