import Enquiry
import Vocabulary

/// The routine enquiry, one step at a time: first whether it may be asked now, then the questions.
///
/// Somebody may be looking over a shoulder: neither the title nor the first step says what it is
/// about, the file's bar is left out, and one key leaves it.
struct ConversationPage: Page {
  var frame: Frame
  /// Whom it is with.
  var name: String
  var action: LocalPath
  /// Where the leaving goes: a page that says nothing of anybody.
  var leaveAt: LocalPath
  /// Names this filling-in, so that the same form sent twice is one.
  var reference: String
  var step: Step
  var values: FormValues
  var problems: [FieldProblem]

  enum Step: Sendable {
    /// What was said before and when to ask again, each a sentence.
    case gate(lately: [String])
    case questions(Questions)
  }

  /// What is asked, in whose words, and the gate's answers to carry along.
  struct Questions: Sendable {
    var items: [QuestionFields.Item]
    /// `Kith’s own wording, by topic. Not validated.`
    var label: String
    var copyright: String?
    var carried: [(name: String, value: String)]
  }

  var title: String { problems.title("Conversation") }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      p(a("Leave this page (Esc)", .href(leaveAt), .id("k-leave"), .class("k-button-plain")))
      problems.summaryBox
      h1(.class("k-h1")) {
        "Conversation with "
        bdi(name)
      }
      switch step {
      case .gate(let lately): gate(lately)
      case .questions(let questions): ask(questions)
      }
    }
  }

  private func gate(_ lately: [String]) -> HTML {
    let fields = Fields(values, problems: problems)
    return HTML {
      for line in lately { muted(line) }
      form(.method(.post), .action(action.at("main")), .class("k-form"), .noValidation) {
        token(frame)
        hidden("ref", reference)
        hidden("step", "gate")
        fields.radios(
          "alone", "Are the two of you alone?",
          hint: "No adult, and no child old enough to repeat what is said.",
          ConversationAnswer.yesFirst, isInline: true)
        fields.radios(
          "interpreter", "Is anybody interpreting?", ConversationAnswer.interpreters,
          isInline: true)
        fields.radios(
          "heard", "Could anybody listen in, see this screen, or read it later?",
          ConversationAnswer.noFirst, isInline: true)
        fields.radios(
          "private", "Is the place private?", ConversationAnswer.yesFirst, isInline: true)
        fields.menu(
          "context", "What brings you together?",
          [Choice("", "Choose")] + ConversationAnswer.contexts)
        p(.class("k-actions")) {
          button("Go on", .type("submit"), .class("k-button"))
        }
        details(.class("k-details")) {
          summary("Not today, for another reason")
          fields.line("reason", "Why not today?")
          button(
            "Put it off", .type("submit"), .name("put-off"), .value("yes"),
            .class("k-button-plain"))
        }
      }
    }
  }

  private func ask(_ questions: Questions) -> HTML {
    let fields = Fields(values, problems: problems)
    return HTML {
      muted(questions.label)
      form(.method(.post), .action(action.at("main")), .class("k-form"), .noValidation) {
        token(frame)
        hidden("ref", reference)
        hidden("step", "questions")
        for pair in questions.carried { hidden(pair.name, pair.value) }
        for item in questions.items { item.html(fields) }
        button("Save", .type("submit"), .class("k-button"))
      }
      if let copyright = questions.copyright { muted(copyright) }
    }
  }
}

/// A field that only goes back with its form.
func hidden(_ name: String, _ value: String) -> HTML {
  input(.type("hidden"), .name(name), .value(value))
}
