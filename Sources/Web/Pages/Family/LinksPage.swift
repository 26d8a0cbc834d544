/// The links of a person's records that somebody may decide: uncertain, made, and decided.
struct LinksPage: Page {
  var frame: Frame
  var file: FileHeading
  var name: String
  var uncertain: [Row]
  var made: [Row]
  var decided: [Row]
  var recordsAt: LocalPath

  /// Two records, and where they stand side by side.
  struct Row: Sendable {
    var left: String
    var right: String
    var at: LocalPath
    /// What was decided, by whom, when and why; nil while nobody has.
    var decision: String?
  }

  var title: String { name + " – links to decide" }

  var content: HTML {
    HTML {
      file.html(current: .records, invented: frame.allInvented, heading: false)
      div(.class("k-one", "k-narrow")) {
        h1("Which records are one person?", .class("k-h1"))
        p(.class("k-muted")) {
          "Links between the records of "
          bdi(name)
          " and others, as far as you may see both. "
          a("Records and links", .href(recordsAt))
        }
        list("Should these be one?", uncertain, none: "No uncertain pair that you may decide.")
        list("Should this be split?", made, none: "No link that you may decide.")
        list("Decided by a person", decided, none: "No decision that you may see.")
      }
    }
  }

  private func list(_ heading: String, _ rows: [Row], none: String) -> HTML {
    section(.class("k-block")) {
      h2(heading, .class("k-h2"))
      if rows.isEmpty { p(none, .class("k-empty")) }
      if !rows.isEmpty {
        ul(.class("k-missing")) {
          for row in rows {
            li {
              a(.href(row.at)) {
                bdi(row.left)
                " and "
                bdi(row.right)
              }
              if let decision = row.decision { p(sentence(decision), .class("k-muted")) }
            }
          }
        }
      }
    }
  }
}
