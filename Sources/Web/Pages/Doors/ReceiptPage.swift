import Vocabulary

/// What became of something sent: every part accounted for.
struct ReceiptPage: Page {
  var frame: Frame
  var receipt: Receipt
  /// The flow's name as people say it.
  var flowName: String
  /// Names of the files, as sent.
  var files: [String]
  /// Rows that wait to be mended here; empty for a reader who may not see their cells.
  var mendable: [RowLink] = []
  /// Rows that were mended since, each with the receipt of the submission that did.
  var mended: [RowLink] = []
  /// The row this submission mends, with the receipt of the one it first came in.
  var mends: RowLink?

  /// One row of a file, and where it leads.
  struct RowLink: Sendable {
    var file: String
    var line: Int
    /// How many things are wrong with it.
    var problems: Int
    var at: LocalPath
  }

  var title: String { "Receipt" }

  var content: HTML {
    div(.class("k-one")) {
      h1("Receipt", .class("k-h1"))
      p(.class("k-muted")) {
        bdi(flowName)
        " · "
        known(files.isEmpty ? nil : listed(files), else: "no file named")
        " · submission "
        bdi(receipt.submission)
      }
      if let mends {
        p(.class("k-muted")) {
          "It mends row \(mends.line) of "
          bdi(mends.file)
          ": "
          a("the first receipt", .href(mends.at))
        }
      }
      verdict
      accounts
      mending
      rejected
      dropped
      p {
        a("Send something else", .href(.receive))
        " · "
        a("My work", .href(.work))
      }
    }
  }

  private var changedNothing: Bool { receipt.accepted == 0 && receipt.rejected.isEmpty }

  private var verdict: HTML {
    p(
      .class("k-notice", receipt.rejected.isEmpty ? "k-notice-good" : "k-notice-soon"),
      .role("status")
    ) {
      if receipt.accepted == 0 && receipt.duplicates > 0 {
        b(
          receipt.rejected.isEmpty
            ? "Nothing changed: all of it was already known."
            : "Nothing changed: all that could enter was already known.")
      } else if changedNothing {
        b("Nothing changed: there was nothing in it that the flow lets in.")
      } else if receipt.rejected.isEmpty {
        b("All of it entered.")
      } else if receipt.accepted > 0 {
        b("Part of it entered. ")
        "\(counted(receipt.rejected.count, "place", "places")) below must be put right; "
        mendable.isEmpty
          ? "send the whole file again when they are."
          : "mend the rows here, or send the whole file again when they are."
      } else {
        b("None of it entered. ")
        "The table says what was expected instead."
      }
    }
  }

  private var accounts: HTML {
    dl(.class("k-figures")) {
      figure(receipt.accepted, "accepted", "new statements in the ledger")
      figure(receipt.duplicates, "already known", "sent before, unchanged")
      figure(
        receipt.dropped.values.reduce(0, +), "dropped", "values the agreement does not let in")
      figure(receipt.rejected.count, "turned away", "to be put right and sent again")
    }
  }

  private func figure(_ count: Int, _ words: String, _ meaning: String) -> HTML {
    div {
      dt(words)
      dd {
        span("\(count)", .class("k-figure"))
        p(meaning, .class("k-muted"))
      }
    }
  }

  @HTMLBuilder private var mending: HTML {
    if !mendable.isEmpty {
      section(.class("k-block")) {
        h2("Rows you can mend here", .class("k-h2"))
        ul(.class("k-list")) {
          for row in mendable {
            li {
              a(.href(row.at)) { rowWords(row) }
              ": \(counted(row.problems, "thing", "things")) to put right"
            }
          }
        }
      }
    }
    if !mended.isEmpty {
      section(.class("k-block")) {
        h2("Mended since", .class("k-h2"))
        ul(.class("k-list")) {
          for row in mended {
            li {
              a(.href(row.at)) {
                rowWords(row)
                ", its receipt"
              }
            }
          }
        }
      }
    }
  }

  private func rowWords(_ row: RowLink) -> HTML {
    HTML {
      "Row \(row.line) of "
      bdi(row.file)
    }
  }

  @HTMLBuilder private var rejected: HTML {
    if !receipt.rejected.isEmpty {
      section(.class("k-block")) {
        h2("Turned away", .class("k-h2"))
        DataTable(
          caption: "What could not enter, and why",
          columns: ["File", "Line", "Column", "Field", "What is wrong", "What was expected"],
          rows: receipt.rejected.map(row)
        ).html
      }
    }
  }

  private func row(_ rejection: Rejection) -> DataTable.Row {
    DataTable.Row([
      known(rejection.file, else: "file not named"),
      known(rejection.line.map(String.init), else: "the whole file"),
      known(rejection.column.map(String.init), else: "the whole line"),
      known(rejection.field, else: "no one field"),
      known(rejection.problem), known(rejection.expected),
    ])
  }

  @HTMLBuilder private var dropped: HTML {
    if !receipt.dropped.isEmpty {
      section(.class("k-block")) {
        h2("Dropped by the agreement", .class("k-h2"))
        muted("These fields are not in the flow. Their values were counted, and not kept.")
        DataTable(
          caption: "Fields dropped, and how many values of each",
          columns: ["Field", "Values dropped"],
          rows: receipt.dropped.sorted { $0.key < $1.key }.map { field, count in
            DataTable.Row([bdi(field), span("\(count)", .class("k-number"))])
          }, className: "k-table-narrow"
        ).html
      }
    }
  }
}
