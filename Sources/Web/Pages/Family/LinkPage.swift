/// Two records side by side, for a person to say whether they are one person's.
struct LinkPage: Page {
  var frame: Frame
  var file: FileHeading
  /// True when the two are taken to be one person at present.
  var isJoined: Bool
  var attributes: [String]
  /// The two.
  var records: [PersonPage.Record]
  /// What the machine made of them, folded until a person has decided; and what a person decided.
  var link: PersonPage.LinkRow
  /// True when the decision is one the reader's agency may take back.
  var mayTakeBack: Bool
  var action: LocalPath
  var linksAt: LocalPath
  /// What became of an answer that changes nothing; nil otherwise.
  var notice: String?
  var values: FormValues
  var problems: [FieldProblem]

  static let answers = [
    Choice("same", "The same person"), Choice("different", "Not the same person"),
    Choice("cannot-tell", "I cannot tell"),
  ]

  private var heading: String {
    if link.decision != nil { return "A person decided about this link" }
    return isJoined ? "Should this be split?" : "Should these be one?"
  }

  var title: String { (problems.isEmpty ? "" : "Problem: ") + heading }

  var content: HTML {
    HTML {
      file.html(current: .records, invented: frame.allInvented, heading: false)
      div(.class("k-one")) {
        problems.summaryBox
        h1(heading, .class("k-h1"))
        if let notice { p(sentence(notice), .class("k-notice"), .role("status")) }
        p(.class("k-muted")) {
          isJoined
            ? "The two are taken to be one person. " : "The two are taken to be two people. "
          a("All links to decide", .href(linksAt))
        }
        comparison
        machine
        if let decision = link.decision { decided(decision) } else { question }
      }
    }
  }

  private var comparison: HTML {
    section(.class("k-block")) {
      h2("What each record says", .class("k-h2"))
      DataTable(
        caption: "What the two records say, side by side",
        columns: ["Compared"] + records.map { $0.agency + " " + $0.number },
        rows: attributes.enumerated().map { place, attribute in
          DataTable.Row([bdi(attribute)] + records.map { $0.cells[place].html })
        }, firstIsHeader: true, className: "k-table-wide"
      ).html
      link.against
    }
  }

  private var machine: HTML {
    details(.class("k-details"), .open(link.decision != nil)) {
      summary("What the machine found: read it after you have made up your mind")
      link.sum
    }
  }

  private func decided(_ decision: String) -> HTML {
    section(.class("k-block")) {
      h2("The decision", .class("k-h2"))
      p(sentence(decision))
      if mayTakeBack {
        form(.method(.post), .action(action), .class("k-form"), .noValidation) {
          token(frame)
          input(.type("hidden"), .name("answer"), .value("take-back"))
          Fields(values, problems: problems).area("reason", "Why is it taken back?", rows: 2)
          button("Take the decision back", .type("submit"), .class("k-button"))
        }
      } else {
        muted("Only the agency that decided can take it back.")
      }
    }
  }

  private var question: HTML {
    let fields = Fields(values, problems: problems)
    return section(.class("k-block")) {
      h2("Your answer", .class("k-h2"))
      form(.method(.post), .action(action), .class("k-form"), .noValidation) {
        token(frame)
        fields.radios("answer", "Are these records of one person?", LinkPage.answers)
        fields.area("reason", "Why?", hint: "What you saw or were told that decides it.")
        muted(
          "It is written down as decided by you for your agency, outranks the machine, and can be "
            + "taken back.")
        button("Save", .type("submit"), .class("k-button"))
      }
    }
  }
}
