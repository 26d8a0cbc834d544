import Learning
import Vocabulary

/// One review on its chair's desk: what is left to settle, all that was read, and publishing.
struct ReviewDeskPage: Page {
  var frame: Frame
  var held: HeldReview
  /// `Hester Drummond`, by practitioner's short name.
  var names: @Sendable (String?) -> String
  var problems: [FieldProblem]
  /// What the reconciliation with the action plan found, in sentences; empty while not public.
  var reconciled: [String]

  var title: String { problems.title("Settle: " + called) }

  private var id: String { held.record.id }
  private var called: String {
    let words = held.page.words
    return (words.communitySafetyPartnership ?? "a partnership not yet known") + " review"
      + (words.published.map { ", " + $0 } ?? "")
  }

  var content: HTML {
    HTML {
      div(.class("k-identity")) {
        p(.class("k-muted")) { a("All reviews", .href(.reviews)) }
        h1(called.sentenceCase, .class("k-h1"))
        flags.html
      }
      div(.class("k-columns")) {
        div(.class("k-left")) {
          problems.summaryBox
          left
          everything
        }
        aside(.class("k-right"), .aria(.label, "Publishing")) {
          publishing
          particulars
          if !reconciled.isEmpty { reconciliation }
        }
      }
    }
  }

  private var flags: [Flag] {
    let left = held.left.count
    return [
      Flag(
        tone: left > 0 ? .soon : .good,
        words: left > 0 ? "\(left) to settle before it can be published" : "All is settled"),
      held.isPublic
        ? Flag(tone: .good, words: "Everybody can read it")
        : Flag(tone: .plain, words: "Nobody but you can read it"),
    ]
  }

  private var left: HTML {
    section(.class("k-block")) {
      h2("To settle", .class("k-h2"))
      if held.left.isEmpty {
        p("Nothing is left. What stands below is what everybody will read.", .class("k-empty"))
      }
      ol(.class("k-todo")) {
        for one in held.left {
          li { a(sentence(one.says), .href(Route.settle(id: id, item: one.item).path)) }
        }
      }
    }
  }

  private var everything: HTML {
    section(.class("k-block")) {
      h2("All that was read", .class("k-h2"))
      DataTable(
        caption: "The recommendations as they would be published",
        columns: ["Number", "Recommendation", "Addressed to", "Reading"],
        rows: held.rows.map(row), firstIsHeader: true
      ).html
    }
  }

  private func row(_ row: HeldReview.Row) -> DataTable.Row {
    DataTable.Row([
      a(.href(Route.settle(id: id, item: row.item).path)) {
        if let number = row.words.number { bdi(number) } else { "–" }
        span(" settle or look, \(row.id)", .class("k-unseen"))
      },
      HTML {
        p(.dir("ltr")) {
          if let stem = row.words.stem { span(stem + " ", .class("k-muted")) }
          WithheldWords(text: row.words.text).html
        }
      },
      named(row.words.addressedTo, else: "nobody in particular"),
      reading(row),
    ])
  }

  private func reading(_ row: HeldReview.Row) -> HTML {
    HTML {
      if let settled = row.settled {
        Flag(tone: .good, words: settled.says.outcome.inWords).html
        p(.class("k-muted")) { "\(names(settled.practitioner)), \(settled.on.inWords)" }
      } else if row.doubts.isEmpty {
        Flag(tone: .plain, words: "Read with certainty").html
      } else {
        Flag(tone: .soon, words: "To settle").html
        p(row.doubts.joined(separator: "; ").sentenceCase, .class("k-muted"))
      }
      if let page = row.read.reading?.page { p("page \(page)", .class("k-muted")) }
    }
  }

  private var publishing: HTML {
    section(.class("k-block")) {
      h2("Publish", .class("k-h2"))
      if let publication = held.publication {
        p(.class("k-muted")) {
          publication.says.isPublic ? "Published by " : "Taken back by "
          bdi(names(publication.practitioner))
          ", \(publication.on.inWords): "
          bdi(publication.says.reason)
        }
      }
      if held.isPublic {
        p { a("As everybody reads it", .href(Route.publicReview(id: id, .html).path)) }
      }
      let fields = Fields(FormValues(), problems: problems)
      form(
        .method(.post), .action(Route.publish(id: id).path), .class("k-form"), .noValidation
      ) {
        token(frame)
        fields.line(
          "reason", "Why now?", hint: "For example: agreed by the board. Kept with the review.")
        if !held.isPublic || held.differsFromPublic {
          button(
            held.isPublic ? "Publish again" : "Publish to everybody", .type("submit"),
            .name("what"), .value("publish"), .class("k-button"))
        }
        if held.isPublic {
          button(
            "Take it back", .type("submit"), .name("what"), .value("take-back"),
            .class("k-button-plain"))
        }
      }
      if !held.left.isEmpty {
        muted(
          "It cannot be published while \(counted(held.left.count, "thing", "things")) "
            + "above \(held.left.count == 1 ? "is" : "are") left.")
      }
    }
  }

  private var particulars: HTML {
    let words = held.page.words
    return section(.class("k-block")) {
      h2("Particulars", .class("k-h2"))
      dl(.class("k-pairs")) {
        pair("Partnership", words.communitySafetyPartnership)
        pair("Published", words.published)
        pair("Year of death", words.yearOfDeath.map { "\($0)" })
        pair("Summary", words.summary)
      }
      p {
        a(
          "Confirm or put right the particulars",
          .href(Route.settle(id: id, item: "page").path))
      }
    }
  }

  private func pair(_ words: String, _ value: String?) -> HTML {
    div {
      dt(words)
      dd(known(value, else: "not known"))
    }
  }

  private var reconciliation: HTML {
    section(.class("k-block")) {
      h2("Report and action plan", .class("k-h2"))
      ul(.class("k-plain-list")) { for line in reconciled { li(sentence(line)) } }
    }
  }
}

extension ReviewSettling.Outcome {
  var inWords: String {
    switch self {
    case .confirmed: "Confirmed"
    case .corrected: "Put right"
    case .dropped: "Left out"
    }
  }
}
