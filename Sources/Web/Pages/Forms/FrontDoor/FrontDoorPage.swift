import Vocabulary

/// A child's way from contact to decision, referral and assessment, and what the front door hands
/// to the next team.
struct FrontDoorPage: Page {
  var frame: Frame
  var file: FileHeading
  var name: String
  var action: LocalPath
  var reference: String
  /// What is known of everybody linked, a sentence each: looked at before deciding.
  var history: [String]
  /// Contact, referral, decision, handing on, assessment, in order.
  var chain: [EntryRow]
  var items: [HandedItem]
  var referrals: [Choice]
  /// Decisions of which the referrer is not known to have been told.
  var untold: [Choice]
  var teams: [Choice]
  var isManager: Bool
  /// Which of the forms came back; nil when the page is opened.
  var step: FrontDoorAnswers.Step?
  var values: FormValues
  var problems: [FieldProblem]

  var title: String { problems.title("Front door") }

  private func fields(_ step: FrontDoorAnswers.Step) -> Fields {
    self.step == step ? Fields(values, problems: problems) : Fields()
  }

  var content: HTML {
    HTML {
      file.html(current: .forms, invented: frame.allInvented, heading: false)
      div(.class("k-columns")) {
        div(.class("k-left")) {
          problems.summaryBox
          h1(.class("k-h1")) {
            "Front door: "
            bdi(name)
          }
          way
          handed
        }
        aside(.class("k-right"), .aria(.label, "What may be written down")) {
          if !history.isEmpty {
            h2("Everybody linked", .class("k-h2"))
            ul(.class("k-plain-list")) { for line in history { li(sentence(line)) } }
          }
          h2("Write down", .class("k-h2"))
          for step in FrontDoorAnswers.Step.allCases where isOpen(step) { part(step) }
        }
      }
    }
  }

  private var way: HTML {
    section(.class("k-block")) {
      h2("From contact to assessment", .class("k-h2"))
      if chain.isEmpty {
        p("Nothing has come to the front door that you may see.", .class("k-empty"))
      } else {
        DataTable(
          caption: "What came in and what was decided", columns: EntryRow.columns,
          rows: chain.map(\.tableRow)
        ).html
        standingLegend
      }
    }
  }

  private var handed: HTML {
    section(.class("k-block")) {
      h2("Handed on", .class("k-h2"))
      if items.isEmpty {
        p("Nothing was handed on.", .class("k-empty"))
      } else {
        HandedItem.table(items, caption: "What was handed on", withPerson: false, frame.today)
      }
    }
  }

  private func isOpen(_ step: FrontDoorAnswers.Step) -> Bool {
    switch step {
    case .contact, .handOn: true
    case .decide: !referrals.isEmpty
    case .answer: items.contains(where: \.mayAnswer)
    case .told: !untold.isEmpty
    }
  }

  private func part(_ step: FrontDoorAnswers.Step) -> HTML {
    details(.class("k-details"), .open(self.step == step)) {
      summary(step.inWords)
      form(.method(.post), .action(action), .class("k-form"), .noValidation) {
        token(frame)
        hidden("ref", reference)
        hidden("step", step.rawValue)
        inputs(step, fields(step))
        button("Save", .type("submit"), .class("k-button"))
      }
    }
  }

  private func inputs(_ step: FrontDoorAnswers.Step, _ fields: Fields) -> HTML {
    HTML {
      switch step {
      case .contact:
        fields.line("source", "Who made contact?", hint: "A role or a service, never a name.")
        fields.radios("outcome", "What came of it?", FrontDoorAnswers.outcomes)
      case .decide:
        fields.menu("referral", "Which referral?", referrals)
        fields.radios("next", "What next?", FrontDoorAnswers.nextSteps)
        fields.area("decision-reason", "Why?", rows: 3)
        fields.radios(
          "viewed", "Was what is known of everybody linked looked at first?", Choice.answers,
          isInline: true)
        fields.radios(
          "acknowledged", "Was the referrer told that it arrived?", Choice.answers, isInline: true)
        if isManager {
          fields.radios(
            "review", "Is this a manager’s review?", Choice.answers, isInline: true)
        }
      case .handOn:
        fields.radios("item-kind", "What is handed on?", FrontDoorAnswers.kinds)
        fields.menu("to", "To whom?", [Choice("", "Choose")] + teams)
        fields.line("team", "Which team?")
        fields.area("text", "What is to be done, or what they must know", rows: 3)
        fields.line("due", "By when?", hint: "Empty: the partnership’s limit.", type: "date")
        fields.line("rationale", "Why?")
      case .answer:
        fields.menu(
          "item", "Which?",
          [Choice("", "Choose")]
            + items.filter(\.mayAnswer).map { Choice($0.id, String($0.words.prefix(60))) })
        fields.radios("reply", "What do you say to it?", FrontDoorAnswers.replies)
        fields.line("reason", "Reason", hint: "Needed unless it is accepted or done.")
        fields.line("evidence", "If done: what shows it?")
      case .told:
        fields.menu("told-referral", "Which decision?", untold)
        fields.line("told-reason", "What were they told?")
      }
    }
  }
}
