import Vocabulary

/// States how somebody belongs to the person of the file, or what gives parental responsibility.
struct KinPage: Page {
  var frame: Frame
  var file: FileHeading
  /// Whose file it is.
  var name: String
  var action: LocalPath
  /// Everybody else of the family, by handle.
  var people: [Choice]
  var agency: String
  var values: FormValues
  var problems: [FieldProblem]

  var title: String {
    problems.title("State a relationship")
  }

  var content: HTML {
    HTML {
      file.html(current: .family, invented: frame.allInvented, heading: false)
      div(.class("k-one")) {
        problems.summaryBox
        h1("State a relationship", .class("k-h1"))
        p(.class("k-muted")) {
          "How somebody belongs to "
          bdi(name)
          ", or what gives, limits or ends parental responsibility for them. The other direction "
          "is worked out. Nothing is taken for granted from kinship."
        }
        fields
      }
    }
  }

  private var fields: HTML {
    let fields = Fields(values, problems: problems)
    return form(.method(.post), .action(action), .class("k-form"), .noValidation) {
      token(frame)
      fields.menu(
        "person", "Who?",
        [Choice("", "Choose")] + people + [Choice(KinAnswer.ownAgency, agency)])
      fields.menu(
        "what", "Is this of \(name), or holds this for \(name)",
        hint: "First what people are to each other, then grounds of parental responsibility.",
        [Choice("", "Choose")] + KinAnswer.relationships + KinAnswer.bases)
      fields.line(
        "from", "Since when?",
        hint: "2024-03-05, 2024-03 or 2024. For a registration or order: its day. Empty: not known."
      )
      fields.line("to", "Until when?", hint: "Empty while it lasts, or where it is not known.")
      fields.menu("place", "If a registration: where?", KinAnswer.places)
      fields.radios(
        "paper-seen", "Did you see the certificate, form or order?", Choice.answers,
        isInline: true)
      fields.radios("standing", "How do you know?", KinAnswer.standings)
      p(
        "It is written down as said by your agency. Said again of the same two, it corrects what "
          + "your agency said before.", .class("k-muted"))
      button("Save", .type("submit"), .class("k-button"))
    }
  }
}
