/// An action plan as printed: one row a recommendation, its other cells beside it.
struct PlanTable: Sendable {
  struct Row: Sendable {
    var cells: [PlanHeader.Column: String]
    var page: Int?
    var box: [Double]?
    /// A heading across the whole table that stands above the row.
    var group: String?
    var line: Int
  }
  var rows: [Row] = []
  /// The first page it stands on.
  var page: Int?
}
