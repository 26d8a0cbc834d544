import Learning
import Vocabulary

/// Actions past their day, for everybody to see: a list that is looked at is answered.
struct OverduePage: Page {
  var frame: Frame
  var lines: [BoardReport.Line]
  /// Of how many actions in all.
  var all: Int

  var title: String { "Actions past their day" }

  var content: HTML {
    div(.class("k-one")) {
      p(.class("k-muted")) { a("All recommendations", .href(.library)) }
      h1(title, .class("k-h1"))
      p(.class("k-muted")) {
        "On \(frame.today.inWords), \(lines.count) of \(counted(all, "action", "actions")) entered "
        "for published reviews had not been shown to be done by the day printed for it."
      }
      if lines.isEmpty {
        p("Nothing is past its day.", .class("k-empty"))
      } else {
        DataTable(
          caption: title,
          columns: ["Recommendation", "Who owes it", "Was to be done by", "Days over"],
          rows: lines.map(row), firstIsHeader: true
        ).html
      }
    }
  }

  private func row(_ line: BoardReport.Line) -> DataTable.Row {
    DataTable.Row([
      HTML {
        if let id = line.place.recommendation {
          a(.href(Route.publicRecommendation(review: line.place.review, id: id).path)) {
            "Recommendation "
            bdi(line.place.number ?? id)
          }
        }
        p(bdi(line.place.title), .class("k-muted"))
      },
      bdi(line.standing.action.owner),
      PublicActions.target(line.standing.action),
      span("\(line.standing.daysOver ?? 0)", .class("k-number")),
    ])
  }
}
