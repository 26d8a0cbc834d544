/// What a form says of the draft it goes on from, and what goes back with it.
struct DraftLine: Sendable {
  /// The version it goes on from; nil where nothing was kept.
  var version: Int?
  /// `Kept by Rosa Okoro on 14 March 2031.`
  var says: String?
  /// Somebody kept another while this was filled in: field, theirs, mine.
  var theirs: [(field: String, theirs: String, mine: String)]

  static let none = DraftLine(version: nil, says: nil, theirs: [])

  @HTMLBuilder var html: HTML {
    if let says { muted(says) }
    if !theirs.isEmpty {
      section(.class("k-block"), .id("theirs")) {
        h2("Somebody else kept this form while you filled it in", .class("k-h2"))
        p(
          "Nothing is lost: what they wrote stands beside what you wrote, and yours is below. "
            + "Take from theirs what you need, and send it.", .class("k-notice", "k-notice-soon"))
        DataTable(
          caption: "What they wrote and what you wrote", columns: ["Answer", "Theirs", "Yours"],
          rows: theirs.map {
            DataTable.Row([
              bdi($0.field), known($0.theirs, else: "empty"),
              known($0.mine, else: "empty"),
            ])
          }, firstIsHeader: true
        ).html
      }
    }
  }

  /// The hidden field that says which version a form goes on from.
  var field: HTML { hidden("draft", version.map(String.init) ?? "") }

  /// The button that keeps it for later.
  var button: HTML {
    Web.button(
      "Keep as a draft", .type("submit"), .name("keep"), .value("yes"), .class("k-button-plain"))
  }

  /// The buttons that end a form: send it, or keep it for later.
  func buttons(_ send: String) -> HTML {
    p(.class("k-actions")) {
      Web.button(send, .type("submit"), .class("k-button"))
      button
    }
  }
}
