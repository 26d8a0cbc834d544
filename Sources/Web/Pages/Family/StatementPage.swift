import Vocabulary

/// One statement: what was said, who said so, when, and where in what they sent.
struct StatementPage: Page {
  var frame: Frame
  /// Nil where no file is open.
  var file: FileHeading?
  var sequence: Int
  /// What it says, in a sentence.
  var says: String
  /// What it says, field by field; nil values print as not recorded.
  var fields: [Field]
  var agency: String
  /// Nil when the source names nobody.
  var practitioner: String?
  var standing: Standing
  var occurred: UncertainDate?
  /// The day the agency itself wrote it down; nil when it did not say.
  var noted: Day?
  /// When the hub wrote it down.
  var recorded: Day
  var document: String
  var line: Int?
  var submission: String
  /// The records it concerns: `Northmoor Children’s Services P1042 (Isla Ashdown)`.
  var concerns: [String]
  /// The statement it puts right; nil when it corrects none.
  var corrects: LocalPath?
  /// The statement that took its place or took it back; nil while it is in force.
  var replacedBy: LocalPath?

  struct Field: Sendable {
    var name: String
    var value: String?
  }

  var title: String { "Statement \(sequence)" }

  var content: HTML {
    HTML {
      if let file { file.html(current: .records, invented: frame.allInvented, heading: false) }
      div(.class("k-one", "k-narrow")) {
        h1("Statement \(sequence)", .class("k-h1"))
        if let replacedBy {
          p(.class("k-notice", "k-notice-soon")) {
            b("This no longer stands. ")
            a("See what took its place", .href(replacedBy))
          }
        }
        p(sentence(says, else: "What it says was not kept."), .class("k-lead"))
        provenance
        particulars
        muted(
          "A statement is never changed. A change of mind is another statement that names it.")
      }
    }
  }

  private var provenance: HTML {
    section(.class("k-block")) {
      h2("Who said so, and when", .class("k-h2"))
      dl(.class("k-pairs", "k-pairs-wide")) {
        pair("Said by") {
          known(agency, else: "agency not recorded")
          ", "
          known(practitioner, else: "practitioner not named")
        }
        pair("Standing") { standingMark(standing) }
        pair("When it was so") { dateCell(occurred) }
        pair("Written down by the agency") {
          if let noted { dayWords(noted) } else { unknown() }
        }
        pair("Received by the hub") {
          dayWords(recorded)
          ", submission "
          known(submission)
        }
        pair("Source") {
          known(document, else: "document not recorded")
          line.map { ", line \($0)" } ?? ", no line given"
        }
        pair("Concerns") {
          named(concerns, else: "nobody you may see")
        }
        if let corrects { pair("Puts right") { a("an earlier statement", .href(corrects)) } }
      }
      standingLegend
    }
  }

  @HTMLBuilder private var particulars: HTML {
    if !fields.isEmpty {
      section(.class("k-block")) {
        h2("As it was sent", .class("k-h2"))
        dl(.class("k-pairs", "k-pairs-wide")) {
          for field in fields { pair(field.name) { known(field.value) } }
        }
      }
    }
  }

  private func pair(_ words: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
    div {
      dt(words)
      dd { content() }
    }
  }
}
