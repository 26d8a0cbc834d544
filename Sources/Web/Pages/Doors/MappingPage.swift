import Vocabulary

/// What each column of a sample seems to hold, for a person to put right; what its rows would then
/// say; and the way to save it as a mapping.
struct MappingPage: Page {
  var frame: Frame
  var flow: Choice
  /// The table's name in the agreement, under which its columns are let in.
  var tableInAgreement: String
  var columns: [Column]
  /// Everything a column can hold.
  var meanings: [Choice]
  /// Whom the flow covers.
  var subjects: [Choice]
  /// The sample itself, sent along with the form: the hub does not keep it.
  var sample: String
  /// Other sheets of the workbook the sample came in.
  var otherSheets: [Sheet] = []
  var preview: Preview
  var values: FormValues
  var problems: [FieldProblem]

  /// One column of the sample.
  struct Column: Sendable {
    /// Counting from 0.
    var number: Int
    var heading: String
    var examples: [String]
    /// Why it is proposed so.
    var reason: String

    var field: String { "column-\(number)" }
  }

  /// A sheet that could be looked at instead, with its sample.
  struct Sheet: Sendable {
    var name: String
    var sample: String
  }

  /// What the choices make of the sample.
  struct Preview: Sendable {
    var rows: [(line: Int, says: [String])]
    /// `Row 3, Date: not a date; expected …`
    var turnedAway: [String]
    /// `4 values of a column the agreement does not let in`
    var dropped: [String]
    var keptAsStated: [String]
  }

  var title: String { problems.title("What the columns hold") }

  var content: HTML {
    div(.class("k-one")) {
      problems.summaryBox
      h1("What the columns hold", .class("k-h1"))
      p(.class("k-muted")) {
        bdi(flow.words)
        " · in the agreement: "
        bdi(tableInAgreement)
        if let sheet {
          " · sheet: "
          bdi(sheet)
        }
      }
      if !otherSheets.isEmpty { otherSheetsOffered }
      form(
        .method(.post), .action(Route.mappings.path), .class("k-form", "k-wide"), .noValidation
      ) {
        token(frame)
        input(.type("hidden"), .name("flow"), .value(flow.value))
        input(.type("hidden"), .name("sample"), .value(sample))
        if let sheet { input(.type("hidden"), .name("sheet"), .value(sheet)) }
        choosing
        naming
        div(.class("k-actions")) {
          button(
            "Show what the rows say", .type("submit"), .name("do"), .value("preview"),
            .class("k-button-plain"))
          button(
            "Save the mapping", .type("submit"), .name("do"), .value("save"), .class("k-button"))
        }
      }
      shown
      p { a("Begin again with another sample", .href(Route.mappings.path)) }
    }
  }

  /// The sheet that is looked at, where it is not a workbook's first.
  private var sheet: String? { values["sheet"].flatMap { $0.isEmpty ? nil : $0 } }

  private var otherSheetsOffered: HTML {
    section(.class("k-block")) {
      h2("Other sheets of this workbook", .class("k-h2"))
      p("This is its first sheet. A mapping is for one sheet: make one for each that you send.")
      for other in otherSheets {
        form(.method(.post), .action(Route.mappings.path)) {
          token(frame)
          input(.type("hidden"), .name("flow"), .value(flow.value))
          input(.type("hidden"), .name("sample"), .value(other.sample))
          input(.type("hidden"), .name("sheet"), .value(other.name))
          button(
            "Look at the sheet \(other.name)", .type("submit"), .name("do"), .value("sheet"),
            .class("k-button-plain"))
        }
      }
    }
  }

  private var choosing: HTML {
    DataTable(
      caption: "Columns of the sample",
      columns: ["Column", "Some of its values", "Holds", "Because"],
      rows: columns.map { column in
        DataTable.Row([
          label(.for(column.field)) {
            known(column.heading, else: "column \(column.number + 1), without a heading")
          },
          examples(of: column), menu(column),
          span(column.reason, .class("k-muted")),
        ])
      }, firstIsHeader: true
    ).html
  }

  private func examples(of column: Column) -> HTML {
    guard !column.examples.isEmpty else { return unknown("nothing in this sample") }
    return ul { for example in column.examples { li(known(example)) } }
  }

  private func menu(_ column: Column) -> HTML {
    select(.id(column.field), .name(column.field), .class("k-input")) {
      for meaning in meanings {
        option(
          meaning.words, .value(meaning.value), .selected(values[column.field] == meaning.value))
      }
    }
  }

  private var naming: HTML {
    let fields = Fields(values, problems: problems)
    return HTML {
      fields.radios(
        "subject", "Who are the people of this table?",
        hint: "Whom the agreement lets you send. Anybody else is turned away.", subjects)
      fields.line(
        "name", "A short name for the mapping",
        hint: "Small letters, digits and hyphens, such as tenancies. A name you have is its next "
          + "version.")
      fields.line("says", "What the table is, in a sentence")
    }
  }

  private var shown: HTML {
    section(.class("k-block"), .id("preview")) {
      h2("What the first rows would say", .class("k-h2"))
      if preview.rows.isEmpty { muted("Nothing yet: choose what the columns hold.") }
      for row in preview.rows {
        h3("Row \(row.line)", .class("k-h3"))
        ul { for says in row.says { li(sentence(says)) } }
      }
      if !preview.turnedAway.isEmpty {
        h3("What would be turned away", .class("k-h3"))
        ul { for problem in preview.turnedAway { li(sentence(problem)) } }
      }
      if !preview.keptAsStated.isEmpty {
        p {
          "Words for a relation that the hub does not know are kept as they are stated: "
          named(preview.keptAsStated)
          "."
        }
      }
      if !preview.dropped.isEmpty {
        h3("What would be left out", .class("k-h3"))
        ul { for dropped in preview.dropped { li(sentence(dropped)) } }
      }
    }
  }
}
