import Vocabulary

/// A family group conference considered, and the safety screen before anybody is brought together.
struct ConferencePage: Page {
  var frame: Frame
  var file: FileHeading
  var name: String
  var action: LocalPath
  var reference: String
  /// What asks for it, a sentence each: duties that are open.
  var because: [String]
  var people: [Choice]
  /// What the screen still lacks, as it was last written down; nil where none was.
  var missing: [String]?
  var values: FormValues
  var problems: [FieldProblem]
  var draft: DraftLine

  var title: String { problems.title("Family group conference") }

  private var fields: Fields { Fields(values, problems: problems) }

  var content: HTML {
    FileForm(
      frame: frame, file: file, action: action, reference: reference, problems: problems,
      draft: draft
    ).html(
      heading: HTML {
        "Family group conference for "
        bdi(name)
      },
      above: HTML {
        if !because.isEmpty {
          ul(.class("k-plain-list")) { for line in because { li(sentence(line)) } }
        }
      }
    ) {
      step
      screen
      draft.buttons("Save")
    }
  }

  private var step: HTML {
    HTML {
      fields.radios("step", "What was decided or done?", ConferenceAnswer.steps)
      fields.line("because", "What brought it up?")
      fields.area("reason", "Reason", hint: "Needed where none is offered.", rows: 2)
      if !people.isEmpty {
        fields.checks("offered-to", "Offered to whom?", people)
      }
      fields.line("review", "If held: when is the family’s plan reviewed?", type: "date")
    }
  }

  private var screen: HTML {
    HTML {
      h2("Before anybody is brought together", .class("k-h2"))
      if let missing, !missing.isEmpty {
        muted("Still missing when it was last written down: " + listed(missing) + ".")
      }
      p(
        "Nobody is convened until all of this is answered. No address goes to anybody.",
        .class("k-notice"))
      fields.radios(
        "victim-alone", "Was the person harmed seen alone about it?", Choice.answers,
        isInline: true)
      fields.area("wishes", "What they wish", rows: 2)
      fields.line(
        "order", "An order or condition in force", hint: "Such as bail. Empty: none known.")
      fields.menu("order-against", "Against whom?", [Choice("", "Nobody of this family")] + people)
      fields.radios(
        "forbids", "Does it forbid contact?", Choice.answers, isInline: true)
      fields.radios(
        "live-case", "Is a criminal case live?", Choice.answers, isInline: true)
      fields.area("views", "The children’s views", rows: 2)
      fields.radios("arrangement", "How would it be held?", ConferenceAnswer.arrangements)
      fields.line("arrangement-reason", "Why so?")
      fields.radios(
        "private-time", "Time for the family by themselves?", ConferenceAnswer.times,
        isInline: true)
    }
  }
}
