import Learning
import Vocabulary

/// The reviews somebody works on: those on the desk of their chair, and those that are public.
struct ReviewsPage: Page {
  var frame: Frame
  /// Nil for a reader who settles no reviews.
  var desk: [Row]?
  var published: [Published]
  var problems: [FieldProblem]
  /// What just came in, in a sentence; nil when nothing did.
  var notice: String?

  struct Row: Sendable {
    var title: String
    var at: LocalPath
    var recommendations: Int
    var left: Int
    var isPublic: Bool
    var differs: Bool
  }

  struct Published: Sendable {
    var title: String
    var at: LocalPath
    var recommendations: Int
  }

  var title: String { problems.title("Reviews") }

  var content: HTML {
    div(.class("k-columns")) {
      div(.class("k-left")) {
        problems.summaryBox
        h1("Reviews", .class("k-h1"))
        if let notice { p(sentence(notice), .class("k-notice", "k-notice-good"), .role("status")) }
        if let desk { deskTable(desk) }
        section(.class("k-block")) {
          h2("Published here", .class("k-h2"))
          if published.isEmpty {
            p(
              "No review has been published. Each would stand here, open to everybody.",
              .class("k-empty"))
          }
          ul(.class("k-plain-list")) {
            for review in published {
              li {
                a(bdi(review.title), .href(review.at))
                span(
                  " · " + counted(review.recommendations, "recommendation", "recommendations"),
                  .class("k-muted"))
              }
            }
          }
        }
      }
      aside(.class("k-right"), .aria(.label, "What to do")) {
        section(.class("k-block")) {
          h2("Where things stand", .class("k-h2"))
          ul(.class("k-plain-list")) {
            li {
              a("Board report: what is overdue, and what is not shown", .href(Route.board.path))
            }
            li { a("Library: search every recommendation", .href(.library)) }
            li { a("Actions past their day, as everybody sees them", .href(Route.overdue.path)) }
          }
        }
        if desk != nil { importing }
      }
    }
  }

  private func deskTable(_ rows: [Row]) -> HTML {
    section(.class("k-block")) {
      h2("On your desk", .class("k-h2"))
      if rows.isEmpty {
        p(
          "No report has come in. Send one on the right; it would wait here to be settled.",
          .class("k-empty"))
      } else {
        DataTable(
          caption: "Reviews on your desk",
          columns: ["Review", "Recommendations", "Where it stands"],
          rows: rows.map { row in
            DataTable.Row([
              a(bdi(row.title), .href(row.at)), span("\(row.recommendations)", .class("k-number")),
              row.standing.html,
            ])
          }, firstIsHeader: true
        ).html
      }
    }
  }

  private var importing: HTML {
    section(.class("k-block")) {
      h2("Send a report", .class("k-h2"))
      form(.method(.post), .action(.reviews), .multipart, .class("k-form"), .noValidation) {
        token(frame)
        div(.class("k-field", problems.message(for: "report") == nil ? nil : "k-field-wrong")) {
          label("The report", .for("report"), .class("k-label"))
          p("PDF, Word (.docx), a page of the web, or text.", .class("k-hint"), .id("report-hint"))
          if let message = problems.message(for: "report") {
            p(message, .class("k-error"), .id("report-error"))
          }
          input(
            .type("file"), .id("report"), .name("report"), .class("k-input", "k-file"),
            .aria(.describedby, "report-hint"))
        }
        muted(
          "Nobody reads it until you have settled what the reading left open, and published it. "
            + "Names are taken out on the way in; the file stays with the hub for you to look at.")
        button("Send", .type("submit"), .class("k-button"))
      }
    }
  }
}

extension ReviewsPage.Row {
  fileprivate var standing: [Flag] {
    var flags: [Flag] = []
    if left > 0 { flags.append(Flag(tone: .soon, words: "\(left) to settle")) }
    if isPublic {
      flags.append(Flag(tone: .good, words: "Public"))
      if differs, left == 0 {
        flags.append(Flag(tone: .soon, words: "Settled otherwise since"))
      }
    } else if left == 0 {
      flags.append(Flag(tone: .plain, words: "Ready to publish"))
    }
    return flags
  }
}
