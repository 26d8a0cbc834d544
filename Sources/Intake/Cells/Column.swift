/// A column as one reader asks for it: where it stands in this file, and whether the flow lets
/// it in.
struct Column {
  /// Counting from 0; nil when the file has no such column.
  let position: Int?
  /// As flows and receipts name it: `ssd_person.pers_dob`.
  let field: String
  let isLetIn: Bool

  /// Where to read, for a column that is there and let in.
  var readable: Int? { isLetIn ? position : nil }
}
