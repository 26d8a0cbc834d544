import Vocabulary

/// The mappings an agency has for tables of its own layout, and the way to make one from a sample.
struct MappingsPage: Page {
  var frame: Frame
  /// Flows that take tables of the agency's own layout.
  var flows: [Choice]
  /// Those it made itself, the latest version of each.
  var own: [Mapping]
  /// Those the partnership signed.
  var signed: [Mapping]
  /// The one that was just saved.
  var saved: String?
  var values: FormValues
  var problems: [FieldProblem]

  /// One mapping.
  struct Mapping: Sendable {
    var id: String
    var version: String
    var says: String
    /// The columns by which its table is recognised.
    var columns: [String]
  }

  var title: String { problems.title("Tables of your own layout") }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      problems.summaryBox
      h1("Tables of your own layout", .class("k-h1"))
      if let saved {
        p(.class("k-notice", "k-notice-good"), .role("status")) {
          b {
            "Saved as "
            bdi(saved)
            ". "
          }
          a("Receive", .href(.receive))
          " offers it now, and a table with its columns is recognised by it."
        }
      }
      p(
        "A mapping says what each column of a table holds. Show a sample of the table; what each "
          + "column seems to hold is proposed, and you say what is right.")
      starting
      list("Made by your agency", own, empty: "None yet.")
      list("Signed by the partnership", signed, empty: "None.")
      p { a("Back to Receive", .href(.receive)) }
    }
  }

  private var starting: HTML {
    let fields = Fields(values, problems: problems)
    return form(
      .method(.post), .action(Route.mappings.path), .multipart, .class("k-form"), .noValidation
    ) {
      token(frame)
      fields.menu("flow", "Under which flow will it be sent?", flows)
      fields.file(
        "sample", "A sample of the table",
        hint: "CSV or Excel (.xlsx), with its headings and some rows. The hub does not keep it.")
      button("Look at the sample", .type("submit"), .class("k-button"))
    }
  }

  private func list(_ heading: String, _ mappings: [Mapping], empty: String) -> HTML {
    section(.class("k-block")) {
      h2(heading, .class("k-h2"))
      if mappings.isEmpty { muted(empty) } else { table(heading, mappings) }
    }
  }

  private func table(_ heading: String, _ mappings: [Mapping]) -> HTML {
    DataTable(
      caption: heading, columns: ["Name", "What it is", "Recognised by"],
      rows: mappings.map { mapping in
        DataTable.Row([
          HTML {
            bdi(mapping.id)
            p("version \(mapping.version)", .class("k-muted"))
          }, sentence(mapping.says), named(mapping.columns),
        ])
      }
    ).html
  }
}
