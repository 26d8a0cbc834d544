import Vocabulary

/// A heading and the duties under it; nothing when there are none.
struct DutyList: Sendable {
  var title: String
  var duties: [DutySummary]
  var day: Day

  @HTMLBuilder var html: HTML {
    if !duties.isEmpty {
      section(.class("k-block")) {
        h2(.class("k-h2")) {
          bdi(title)
          " "
          span("(\(duties.count))", .class("k-muted"))
        }
        DataTable(
          caption: title, columns: DutySummary.columns, rows: duties.map { $0.tableRow(on: day) },
          className: "k-table-duties"
        ).html
      }
    }
  }
}

extension DutySummary.State {
  var heading: String {
    switch self {
    case .overdue: "Overdue"
    case .dueSoon: "Due soon"
    case .open: "Open"
    case .metLate: "Met late"
    case .met: "Met lately"
    }
  }
}
