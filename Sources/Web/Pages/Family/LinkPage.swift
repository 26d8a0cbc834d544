/// Two records side by side, for a person to say whether they are one person's.
struct LinkPage: Page {
  var frame: Frame
  /// The file it was opened from; nil for a question of the hub's own queue.
  var file: FileHeading?
  /// True when the two are taken to be one person at present.
  var isJoined: Bool
  var attributes: [String]
  /// The two.
  var records: [PersonPage.Record]
  /// What the machine made of them, folded until a person has decided; and what a person decided.
  var link: PersonPage.LinkRow
  var asking: Asking
  /// Why a decision should be looked at again, a sentence each.
  var reopened: [String]
  /// True when one answer would join somebody harmed with somebody alleged to have harmed.
  var needsSecond: Bool
  var action: LocalPath
  var linksAt: LocalPath
  /// What became of an answer that changes nothing, or of the one before; nil otherwise.
  var notice: String?
  /// The pair answered before this one.
  var answeredAt: LocalPath?
  var values: FormValues
  var problems: [FieldProblem]

  /// What may be answered.
  enum Asking: Hashable, Sendable {
    /// Same, different or cannot tell.
    case open
    /// The same, by a second person: what the first said.
    case secondPerson(first: String)
    /// The reader is the first person, who may only take it back.
    case waiting(first: String)
    /// A decision stands; it can be taken back by the agency that made it.
    case decided(mayTakeBack: Bool)
  }

  static let answers = [
    Choice("same", "The same person"), Choice("different", "Not the same person"),
    Choice("cannot-tell", "I cannot tell"),
  ]

  private var heading: String {
    if !reopened.isEmpty { return "Does this decision still hold?" }
    switch asking {
    case .secondPerson, .waiting: return "Waiting for a second person"
    case .decided: return "A person decided about this link"
    case .open: return isJoined ? "Should this be split?" : "Should these be one?"
    }
  }

  var title: String { problems.title(heading) }

  var content: HTML {
    HTML {
      if let file { file.html(current: .records, invented: frame.allInvented, heading: false) }
      div(.class("k-one")) {
        problems.summaryBox
        h1(heading, .class("k-h1"))
        if let notice { told(notice) }
        p(.class("k-muted")) {
          isJoined
            ? "The two are taken to be one person. " : "The two are taken to be two people. "
          a("All links to decide", .href(linksAt))
        }
        again
        comparison
        machine
        answer
      }
    }
  }

  private func told(_ notice: String) -> HTML {
    p(.class("k-notice"), .role("status")) {
      sentence(notice)
      if let answeredAt {
        " "
        a("Look at that one again, or take the answer back", .href(answeredAt))
      }
    }
  }

  @HTMLBuilder private var again: HTML {
    if !reopened.isEmpty {
      section(.class("k-block")) {
        h2("Why it is asked again", .class("k-h2"))
        ul(.class("k-missing")) { for reason in reopened { li { b(sentence(reason)) } } }
        p("The decision holds until a person changes it.")
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
    details(.class("k-details"), .open(isSettled)) {
      summary("What the machine found: read it after you have made up your mind")
      link.sum
    }
  }

  /// Nobody is asked any more, so that the machine's sum can sway nobody.
  private var isSettled: Bool {
    if case .decided = asking { return true }
    return false
  }
}
