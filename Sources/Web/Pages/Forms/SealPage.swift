import Vocabulary

/// Seals a child's record after adoption from the record before, or lifts a seal.
struct SealPage: Page {
  var frame: Frame
  var file: FileHeading
  /// Whose file it is.
  var name: String
  /// The person's records, by agency and number.
  var records: [Choice]
  var seals: [Seal]
  var action: LocalPath
  var recordsAt: LocalPath
  var values: FormValues
  var problems: [FieldProblem]

  /// A seal in force.
  struct Seal: Sendable {
    var id: String
    /// `Northmoor Children’s Services P90`
    var after: String
    var before: String
    var reason: String
    var setBy: String
    var setOn: Day
    /// True where the reader's agency set it.
    var mayLift: Bool
  }

  var title: String { problems.title("Seal an adoption") }

  var content: HTML {
    HTML {
      file.html(current: .records, invented: frame.allInvented, heading: false)
      div(.class("k-one")) {
        problems.summaryBox
        h1("Seal an adoption", .class("k-h1"))
        p(.class("k-muted")) {
          "For "
          bdi(name)
          ". Under a seal the record after adoption and the record before are never one person, "
          "and nothing shows the two families related. Who tries is written down. "
          a("Back to the records", .href(recordsAt))
        }
        inForce
        fields
      }
    }
  }

  private var inForce: HTML {
    section(.class("k-block")) {
      h2("Seals in force", .class("k-h2"))
      if seals.isEmpty {
        p("None. One set below would be listed here.", .class("k-empty"))
      } else {
        DataTable(
          caption: "Seals of adoption on these records",
          columns: ["After adoption", "Before", "Set", "Why"],
          rows: seals.map { seal in
            DataTable.Row([
              bdi(seal.after), bdi(seal.before),
              HTML {
                bdi(seal.setBy)
                p(seal.setOn.inWords, .class("k-muted"))
              }, sentence(seal.reason),
            ])
          }, firstIsHeader: true
        ).html
      }
    }
  }

  private var choices: [Choice] {
    [
      Choice(
        "seal", "Set a seal", hint: "Give both records below.")
    ]
      + seals.filter(\.mayLift).map {
        Choice(
          "lift-" + $0.id, "Lift the seal between \($0.after) and \($0.before)",
          hint: "The two families can then be seen related by whoever may see both.")
      }
  }

  private var fields: HTML {
    let fields = Fields(values, problems: problems)
    return form(.method(.post), .action(action), .class("k-form"), .noValidation) {
      token(frame)
      fields.radios("what", "What is to be done?", choices)
      fields.menu(
        "after", "Which record is the one after adoption?", [Choice("", "Choose")] + records)
      fields.line(
        "before", "Which is the record before?",
        hint: "As agency/number, such as northmoor-csc/P3. Only for setting a seal.")
      fields.area("reason", "Why?", hint: "The order, or who decided and what for.", rows: 3)
      muted(
        "It is written down as decided by you for your agency. Only your agency can lift it again.")
      button("Save", .type("submit"), .class("k-button"))
    }
  }
}
