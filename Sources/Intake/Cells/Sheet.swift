import Tables
import Vocabulary

/// One file that was recognised as one table, read under one flow.
struct Sheet {
  /// The file's name, as receipts show it.
  let file: String
  /// The table's name in its format, which begins its fields' names: `ssd_person`.
  let name: String
  let table: Table
  let flow: Flow

  /// The column with the first of these names that the file has.
  func column(_ names: String...) -> Column {
    let found = names.first { table.column($0) != nil } ?? names.first ?? ""
    let field = name + "." + found
    return Column(position: table.column(found), field: field, isLetIn: flow.letsIn(field))
  }

  /// The cell's text; nil when it holds nothing, or the flow does not let the column in.
  func text(_ row: Int, _ column: Column) -> String? {
    column.readable.flatMap { textAtDoor(row, $0) }
  }

  /// The cell's text whatever the flow lets in, for deciding at the door whom it is about.
  func textAtDoor(_ row: Int, _ column: Column) -> String? {
    column.position.flatMap { textAtDoor(row, $0) }
  }

  private func textAtDoor(_ row: Int, _ position: Int) -> String? {
    isBlank(row, position) ? nil : table.cell(row, position)
  }

  /// The cell's bytes where it holds something and the flow lets the column in.
  func bytes(_ row: Int, _ column: Column) -> ArraySlice<UInt8>? {
    guard let position = column.readable, !isBlank(row, position) else { return nil }
    return table.bytes(row, position)
  }

  func isBlank(_ row: Int, _ position: Int) -> Bool {
    guard let first = table.firstByte(row, position) else { return true }
    return Placeholder.mayBegin(with: first) && Placeholder.isOne(table.bytes(row, position))
  }

  func draft(
    _ row: Int, about record: RecordReference, says: Saying, standing: Standing = .reported,
    occurred: UncertainDate? = nil, noted: Day? = nil, key: String
  ) -> DraftStatement {
    DraftStatement(
      about: record, says: says, standing: standing, occurred: occurred, noted: noted,
      saidBy: flow.from, source: SourcePlace(document: file, line: table.line(of: row)), key: key)
  }
}

/// What systems write in a cell that holds nothing.
enum Placeholder {
  private static let words: [[UInt8]] = ["NULL", "SSD_PH", "PLACEHOLDER_DATA"].map {
    Array($0.utf8)
  }

  /// Cheap to ask of every cell; few begin so.
  static func mayBegin(with byte: UInt8) -> Bool { "NSP".utf8.contains(byte) }

  static func isOne(_ bytes: ArraySlice<UInt8>) -> Bool {
    words.contains { bytes.elementsEqual($0) }
  }
}
