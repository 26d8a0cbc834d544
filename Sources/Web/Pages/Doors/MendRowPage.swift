import Vocabulary

/// One row that was turned away: its cells, what is wrong with each, and a form to send it again.
struct MendRowPage: Page {
  var frame: Frame
  var file: String
  var line: Int
  /// The columns that were kept, in the order of the file.
  var cells: [Cell]
  /// What is wrong with the row as a whole: the problem, and what was expected.
  var wholeRow: [(problem: String, expected: String)]
  /// Statements that entered when it was sent again and something was still wrong; nil before.
  var entered: Int?
  /// Other rows that go with it, because they are of the same notice.
  var companions: Int
  /// The day after which the row is forgotten.
  var keptUntil: Day
  var action: LocalPath
  var receipt: LocalPath

  /// One cell of the row.
  struct Cell: Sendable {
    /// Counting from 0, in the file.
    var column: Int
    var heading: String
    var text: String
    var problem: String?
    var expected: String?
    /// Too long, or of too many lines, for a field of one.
    var isLong: Bool

    var field: String { "cell-\(column)" }
  }

  var title: String { problems.title("Mend a row") }

  private var problems: [FieldProblem] {
    cells.compactMap { cell in
      cell.problem.map { FieldProblem(field: cell.field, message: "\(cell.heading): \($0)") }
    }
  }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      problems.summaryBox
      h1("Mend a row", .class("k-h1"))
      p(.class("k-muted")) {
        "Row \(line) of "
        bdi(file)
        " · "
        a("its receipt", .href(receipt))
      }
      said
      mending
      lettingGo
    }
  }

  @HTMLBuilder private var said: HTML {
    if let entered {
      p(.class("k-notice", "k-notice-soon"), .role("status")) {
        b("Something is still wrong with it. ")
        entered == 0
          ? "Nothing new entered." : counted(entered, "statement", "statements") + " of it entered."
      }
    }
    for whole in wholeRow {
      p(.class("k-error")) { "The row: \(whole.problem)" }
      p(.class("k-hint")) { "Expected: \(whole.expected)" }
    }
  }

  private var mending: HTML {
    let fields = Fields(
      FormValues(Dictionary(uniqueKeysWithValues: cells.map { ($0.field, [$0.text]) })),
      problems: problems)
    return form(.method(.post), .action(action), .class("k-form"), .noValidation) {
      token(frame)
      for cell in cells {
        let hint = cell.expected.map { "Expected: " + $0 }
        if cell.isLong {
          fields.area(cell.field, cell.heading, hint: hint)
        } else {
          fields.line(cell.field, cell.heading, hint: hint)
        }
      }
      if companions > 0 {
        p(
          counted(companions, "other row", "other rows")
            + " of the same notice go with it, as they were sent.", .class("k-muted"))
      }
      p(
        "It is sent as a submission of its own that names the first. What entered of the row before "
          + "is recognised. Mend it in your own system too, or its next file brings it back.",
        .class("k-muted"))
      button("Send the row again", .type("submit"), .class("k-button"))
    }
  }

  private var lettingGo: HTML {
    section(.class("k-block")) {
      h2("If it need not be sent", .class("k-h2"))
      p(
        "These cells are kept sealed for your agency alone, until it is mended or "
          + "\(keptUntil.inWords). What the agreement does not let in was not kept.",
        .class("k-muted"))
      form(.method(.post), .action(action)) {
        token(frame)
        input(.type("hidden"), .name("do"), .value("let-go"))
        button("Forget this row", .type("submit"), .class("k-button-plain"))
      }
    }
  }
}
