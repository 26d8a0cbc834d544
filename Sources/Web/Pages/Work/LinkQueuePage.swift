/// What the hub asks about links: two queues, the answer worth most first.
struct LinkQueuePage: Page {
  var frame: Frame
  var joins: [Row]
  var splits: [Row]

  /// One question, with what its answer would reach.
  struct Row: Sendable {
    /// `Northmoor Children's Services P1042, Mara Ashdown`
    var left: String
    var right: String
    /// `reaches 2 children · 3 duties not met · 2 agencies`
    var reach: String
    /// Why a decision is asked about again, or for whom it waits.
    var notes: [String]
    var at: LocalPath
  }

  var title: String { "Links to decide" }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      h1("Which records are one person?", .class("k-h1"))
      p(
        "The question whose answer changes most comes first: children it reaches, duties not met, "
          + "agencies joined, and how open it is. It orders questions and says nothing of anybody.",
        .class("k-muted"))
      if let first = joins.first ?? splits.first {
        p(a("Begin with the first", .href(first.at), .class("k-button")))
      }
      list("Should these be one?", joins, none: "No pair that you may decide is uncertain.")
      list("Should this be split?", splits, none: "No link that you may decide is doubtful.")
    }
  }

  private func list(_ heading: String, _ rows: [Row], none: String) -> HTML {
    section(.class("k-block")) {
      h2(.class("k-h2")) {
        heading
        " "
        span("(\(rows.count))", .class("k-muted"))
      }
      if rows.isEmpty { p(none, .class("k-empty")) }
      if !rows.isEmpty { ol(.class("k-missing")) { for row in rows { row.html } } }
    }
  }
}

extension LinkQueuePage.Row {
  fileprivate var html: HTML {
    li {
      a(.href(at)) {
        bdi(left)
        " and "
        bdi(right)
      }
      p(reach, .class("k-muted"))
      for note in notes { p(b(sentence(note))) }
    }
  }
}
