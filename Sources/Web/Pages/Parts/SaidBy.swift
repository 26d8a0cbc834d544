/// Who said something, and where that can be read.
struct SaidBy: Sendable {
  var agency: String
  /// What it was said in, as a link's words: `notice`, `record`.
  var document: String?
  /// The page of the statement; nil where the reader may not open it.
  var statement: LocalPath?
  /// The same said of several people: each one's statement, by the person's name. Empty where it
  /// was said of one.
  var each: [Each] = []

  struct Each: Sendable {
    var name: String
    var statement: LocalPath
  }

  var html: HTML {
    HTML {
      known(agency, else: "agency not recorded")
      if !each.isEmpty {
        " "
        span("records", .class("k-muted"))
        for one in each {
          " "
          a(.href(one.statement)) {
            one.name
            span(", record by \(agency)", .class("k-unseen"))
          }
        }
      } else if let statement {
        " "
        a(.href(statement)) {
          document ?? "statement"
          span(" by \(agency)", .class("k-unseen"))
        }
      } else if let document {
        " · \(document)"
      }
    }
  }
}
