import Vocabulary

/// The door for what an agency sends: which flow, which files.
struct ReceivePage: Page {
  var frame: Frame
  /// The flows the reader's agency may send by.
  var flows: [FlowChoice]
  var values: FormValues
  var problems: [FieldProblem]
  /// `20 MB in one go`
  var limit: String
  /// What came in lately, the latest first.
  var lately: [Lately]
  /// Mappings a table may be read by; empty where no flow takes such tables.
  var mappings: [Choice] = []
  /// Where a mapping is made, and where one report is written by hand; nil where no flow takes them.
  var makeMapping: LocalPath?
  var oneReport: LocalPath?

  /// One submission and what became of it.
  struct Lately: Sendable {
    var day: Day
    var flow: String
    var files: [String]
    var accepted: Int
    var alreadyKnown: Int
    var dropped: Int
    var rejected: Int
    /// Its receipt.
    var at: LocalPath
  }

  /// One flow, and what it lets in.
  struct FlowChoice: Sendable {
    /// Sent as `flow`.
    var id: String
    var name: String
    /// `Standard Safeguarding Dataset, CSV files`
    var format: String
    /// Of whom: `children`, `parents and carers`.
    var subjects: [String]
    /// What it lets in, in words.
    var items: [String]
    /// The agreement it stands in, with its version.
    var agreement: String
  }

  var title: String { problems.title("Receive") }

  var content: HTML {
    div(.class("k-columns")) {
      div(.class("k-left", "k-narrow")) {
        problems.summaryBox
        h1("Receive", .class("k-h1"))
        if flows.isEmpty {
          p(
            "No agreement lets your agency send anything. A flow would have to be agreed and "
              + "signed first; whoever looks after the hub can say how.", .class("k-empty"))
        } else {
          sending
          otherWays
        }
        receipts
      }
      aside(.class("k-right"), .aria(.label, "What each flow lets in")) {
        h2("What each flow lets in", .class("k-h2"))
        if flows.isEmpty { muted("There is no flow, so nothing is let in.") }
        for flow in flows { flow.html }
        if !flows.isEmpty {
          muted("Everything else is dropped at the door, and the receipt counts it.")
        }
      }
    }
  }

  @HTMLBuilder private var receipts: HTML {
    if !flows.isEmpty {
      section(.class("k-block")) {
        h2("What came in lately", .class("k-h2"))
        if lately.isEmpty {
          muted("Nothing yet. Each submission would appear here with its receipt.")
        } else {
          DataTable(
            caption: "What came in lately, the latest first",
            columns: ["What", "Accepted", "Known", "Dropped", "Turned away"],
            rows: lately.map(\.tableRow)
          ).html
        }
      }
    }
  }

  private var sending: HTML {
    let fields = Fields(values, problems: problems)
    return form(
      .method(.post), .action(.receive), .multipart, .class("k-form"), .noValidation
    ) {
      token(frame)
      fields.menu("flow", "Which flow?", flows.map { Choice($0.id, $0.name) })
      if !mappings.isEmpty {
        fields.menu(
          "mapping", "How is the table read?",
          [Choice("", "By the mapping that knows its columns")] + mappings)
      }
      fields.file(
        "files", "Files",
        hint: "As your system writes them: CSV, Excel (.xlsx), FHIR or HL7, as the flow says; "
          + "\(limit). Choose them, or drag them here.", isMany: true)
      p(
        "Sending the same file twice changes nothing. Good rows enter even where others are "
          + "turned away.", .class("k-muted"))
      button("Send", .type("submit"), .class("k-button"))
    }
  }

  @HTMLBuilder private var otherWays: HTML {
    if makeMapping != nil || oneReport != nil {
      section(.class("k-block")) {
        h2("Other ways in", .class("k-h2"))
        ul {
          if let oneReport {
            li { a("Write one report by hand", .href(oneReport)) }
          }
          if let makeMapping {
            li { a("Say how a table of your own layout is read", .href(makeMapping)) }
          }
        }
      }
    }
  }
}

extension ReceivePage.Lately {
  fileprivate var tableRow: DataTable.Row {
    DataTable.Row([
      HTML {
        a(.href(at)) {
          "Receipt of \(day.inWords)"
          span(", \(flow)", .class("k-unseen"))
        }
        p(bdi(flow))
        p(.class("k-muted")) { known(files.isEmpty ? nil : listed(files), else: "no file named") }
      },
      number(accepted), number(alreadyKnown), number(dropped), number(rejected),
    ])
  }

  private func number(_ count: Int) -> HTML { span("\(count)", .class("k-number")) }
}

extension ReceivePage.FlowChoice {
  fileprivate var html: HTML {
    details(.class("k-details")) {
      summary(bdi(name))
      dl(.class("k-pairs")) {
        pair("Format", format)
        pair("About", listed(subjects))
        pair("Lets in", listed(items))
        pair("Agreement", agreement)
      }
    }
  }

  private func pair(_ words: String, _ value: String) -> HTML {
    div {
      dt(words)
      dd(known(value))
    }
  }
}
