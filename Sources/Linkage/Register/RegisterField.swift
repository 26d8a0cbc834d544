/// One thing known of each record: a value a record, by its number in a table.
struct RegisterField: Sendable {
  /// Its name in models and reports: the kind's, or the column's where a kind has several.
  let name: String
  let kind: FieldKind
  /// Which of the register's tables holds its values.
  let table: Int
  /// A value's number a record; 0 where a record does not say.
  var ids: [UInt32]
}
