import Vocabulary

/// A heading and the duties under it; nothing when there are none.
struct DutyList: Sendable {
  var title: String
  var duties: [DutySummary]
  var day: Day
  /// At most this many are shown, with a link to all of them.
  var limit: Int?
  /// Where all of them are; nil where they are all here.
  var allAt: LocalPath?

  @HTMLBuilder var html: HTML {
    if !duties.isEmpty {
      section(.class("k-block")) {
        h2(.class("k-h2")) {
          bdi(title)
          " "
          span("(\(duties.count))", .class("k-muted"))
        }
        DataTable(
          caption: title, columns: DutySummary.columns, rows: shown.map { $0.tableRow(on: day) },
          className: "k-table-duties"
        ).html
        if shown.count < duties.count, let allAt {
          p { a("Show all \(duties.count): \(title.lowercasedFirst)", .href(allAt)) }
        }
      }
    }
  }

  private var shown: ArraySlice<DutySummary> { duties.prefix(limit ?? duties.count) }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
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
