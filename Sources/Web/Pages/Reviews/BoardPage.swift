import Learning
import Vocabulary

/// What a partnership's board looks at, on one sheet that prints.
struct BoardPage: Page {
  var frame: Frame
  var report: BoardReport
  /// Agencies whose return the reader may fetch or send: their short names and names.
  var returns: [Choice]
  var notice: String?
  var rejected: [Rejection]

  var title: String { "Board report" }

  var content: HTML {
    HTML {
      div(.class("k-identity")) {
        p(.class("k-muted")) { a("Reviews", .href(.reviews)) }
        h1("Board report, \(report.day.inWords)", .class("k-h1"))
        figures
      }
      div(.class("k-columns")) {
        div(.class("k-left")) {
          if let notice { p(sentence(notice), .class("k-notice"), .role("status")) }
          if !rejected.isEmpty { problems }
          list("Re-opened", report.reopened, none: "No closed action has been opened again.")
          list(
            "Overdue", report.overdue.filter { $0.standing.state != .reopened },
            none: "Nothing else is past its day.")
          list("Due within \(ActionStanding.soonDays) days", report.dueSoon, none: "Nothing.")
          list(
            "Said to be done, not evidenced", report.notEvidenced,
            none: "Nothing is said to be done without being shown.")
          reconciliation
        }
        aside(.class("k-right"), .aria(.label, "By body and theme")) {
          shares("By who owes it", report.byOwner)
          shares("By theme", report.byTheme)
          if !returns.isEmpty { sending }
        }
      }
    }
  }

  private var figures: HTML {
    let met = report.lines.filter { $0.standing.state == .met }.count
    let all: [(String, Int)] = [
      ("Actions", report.lines.count), ("Met, and shown", met), ("Overdue", report.overdue.count),
      ("Re-opened", report.reopened.count), ("Not evidenced", report.notEvidenced.count),
    ]
    return dl(.class("k-figures", "k-figures-head")) {
      for (words, count) in all {
        div {
          dt(words)
          dd("\(count)", .class("k-figure"))
        }
      }
    }
  }

  private func list(_ heading: String, _ lines: [BoardReport.Line], none: String) -> HTML {
    section(.class("k-block")) {
      h2(.class("k-h2")) {
        heading
        span(" (\(lines.count))", .class("k-muted"))
      }
      if lines.isEmpty { muted(none) } else { table(heading, lines) }
    }
  }

  private func table(_ heading: String, _ lines: [BoardReport.Line]) -> HTML {
    DataTable(
      caption: heading, columns: ["Recommendation", "Action", "Who owes it", "Stands"],
      rows: lines.map { line in
        DataTable.Row([
          HTML {
            if let id = line.place.recommendation {
              a(.href(Route.recommendationWork(review: line.place.review, id: id).path)) {
                bdi(line.place.number ?? id)
                span(", \(line.place.title), \(line.standing.action.id)", .class("k-unseen"))
              }
            }
            p(bdi(line.place.title), .class("k-muted"))
          },
          span(line.standing.action.text, .dir("ltr")), bdi(line.standing.action.owner),
          HTML {
            line.standing.flag.html
            p(sentence(line.standing.because), .class("k-muted"))
          },
        ])
      }, firstIsHeader: true
    ).html
  }

  private var reconciliation: HTML {
    section(.class("k-block")) {
      h2("Report and action plan", .class("k-h2"))
      let without = report.withoutAction
      p {
        counted(without.count, "recommendation has", "recommendations have")
        " no action"
        if !without.isEmpty { ":" } else { "." }
      }
      ul(.class("k-chips")) {
        for place in without.prefix(60) {
          li {
            a(
              .class("k-chip"),
              .href(
                Route.recommendationWork(review: place.review, id: place.recommendation ?? "").path)
            ) {
              bdi(place.number ?? place.recommendation ?? "–")
              span(" of \(place.title)", .class("k-unseen"))
            }
          }
        }
      }
      p(
        counted(report.withoutRecommendation.count, "action names", "actions name")
          + " no recommendation of a published review.")
      p(
        counted(report.unanswered.count, "addressee has", "addressees have")
          + " not acknowledged a recommendation.")
    }
  }

  private func shares(_ heading: String, _ shares: [BoardReport.Share]) -> HTML {
    section(.class("k-block")) {
      h2(heading, .class("k-h2"))
      if shares.isEmpty { muted("No action has been entered.") }
      ul(.class("k-shares")) {
        for share in shares {
          li {
            bdi(share.name)
            span(.class("k-muted")) {
              " \(share.all)"
              if share.overdue > 0 { ", \(share.overdue) overdue" }
            }
            bar(share)
          }
        }
      }
    }
  }

  private func bar(_ share: BoardReport.Share) -> HTML {
    var start = 0.0
    let parts = ActionStanding.Light.allCases.compactMap { light -> (String, Double, Double)? in
      guard let count = share.lights[light], count > 0 else { return nil }
      let width = 240 * Double(count) / Double(max(1, share.all))
      defer { start += width }
      return (light.rawValue, start, width)
    }
    return svg(
      .class("k-progress"), .shape(.viewBox, "0 0 240 8"), .shape(.width, 240), .shape(.height, 8),
      .role("img"),
      .aria(
        .label,
        ActionStanding.Light.allCases.compactMap { light in
          share.lights[light].map { "\($0) \(light.inWords.lowercased())" }
        }.joined(separator: ", ")), .shape(.focusable, "false")
    ) {
      for (light, x, width) in parts {
        rect(
          .class("k-light-" + light), .shape(.x, x), .shape(.width, width), .shape(.height, 8)
        ) {}
      }
    }
  }

  private var sending: HTML {
    section(.class("k-block")) {
      h2("An agency’s return", .class("k-h2"))
      muted("Its open actions as a table, to fill in away from the hub and send back here.")
      for agency in returns {
        details(.class("k-details"), .open(returns.count == 1)) {
          summary(bdi(agency.words))
          p {
            a(.href(Route.agencyReturn(agency: agency.value).path)) {
              "Fetch its open actions"
              span(": " + agency.words, .class("k-unseen"))
            }
          }
          form(
            .method(.post), .action(Route.agencyReturn(agency: agency.value).path), .multipart,
            .class("k-form"), .noValidation
          ) {
            token(frame)
            label(.for("return-" + agency.value), .class("k-label")) {
              "The table, filled in"
              span(", of " + agency.words, .class("k-unseen"))
            }
            input(
              .type("file"), .id("return-" + agency.value), .name("return"),
              .class("k-input", "k-file"))
            button("Send the return", .type("submit"), .class("k-button-plain"))
          }
        }
      }
    }
  }

  private var problems: HTML {
    section(.class("k-errors"), .role("alert"), .id("problems"), .tabindex(-1)) {
      h2("Some rows were turned away", .class("k-h2"))
      ul {
        for one in rejected {
          li {
            "Line \(one.line ?? 1), \(one.field ?? "the file"): \(one.problem). "
            "Expected: \(one.expected)."
          }
        }
      }
    }
  }
}
