import Vocabulary

/// The agencies and supports round a household: drawn, and the same as a table.
struct EcomapPage: Page {
  var frame: Frame
  var file: FileHeading
  var asKnown: AsKnown
  /// Nil when nothing could be drawn; the table then stands alone.
  var drawing: TrustedSVG?
  var rows: [Row]
  var familyAt: LocalPath

  /// An agency or a carer.
  struct Row: Sendable {
    var name: String
    var kind: String
    var knows: [String]
    /// `12 in the last year, last on 3 March 2031`
    var contacts: String
  }

  var title: String { "Agencies and supports, " + file.name }

  var content: HTML {
    HTML {
      file.html(current: .family, invented: frame.allInvented, heading: false)
      div(.class("k-one")) {
        h1("Agencies and supports", .class("k-h1"))
        p(.class("k-muted")) {
          "Who is at work round the household, as far as you may see. A heavier line is more "
          "contacts recorded in the last year, a broken one none; neither says how good it is. "
          a("Back to the family", .href(familyAt))
        }
        asKnown.html
        if rows.isEmpty {
          p(
            "No agency or support is recorded round this household that you may see. That is not "
              + "the same as nobody being there.", .class("k-empty"))
        } else {
          if let drawing {
            div(
              .class("k-drawing"), .role("region"), .tabindex(0),
              .aria(.label, "Agencies round the household, drawn; the table below says the same")
            ) { HTML.drawing(drawing) }
          }
          DataTable(
            caption: "Agencies and supports round the household",
            columns: ["Agency or support", "What it is", "Knows", "Contacts"],
            rows: rows.map { row in
              DataTable.Row([
                bdi(row.name), HTML { row.kind },
                named(row.knows, else: "nobody of the household"), HTML { row.contacts },
              ])
            }, firstIsHeader: true
          ).html
        }
      }
    }
  }
}
