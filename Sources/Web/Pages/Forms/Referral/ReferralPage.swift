import Vocabulary

/// A referral or an escalation, with what is known of every kind of abuse.
struct ReferralPage: Page {
  var frame: Frame
  var file: FileHeading
  var name: String
  var action: LocalPath
  var reference: String
  /// Where it may go, by the value that comes back.
  var services: [Choice]
  /// Adults of the family it may be alleged of.
  var people: [Choice]
  var values: FormValues
  var problems: [FieldProblem]
  var draft: DraftLine

  var title: String { problems.title("Refer") }

  private var fields: Fields { Fields(values, problems: problems) }

  var content: HTML {
    FileForm(
      frame: frame, file: file, action: action, reference: reference, problems: problems,
      draft: draft
    ).html(
      heading: HTML {
        "Refer "
        bdi(name)
      }
    ) {
      destination
      h2("What is known of each kind of abuse", .class("k-h2"))
      muted(
        "None may stay blank. Not asked is an honest answer, and says why. Think of the whole "
          + "course of it, not of one incident.")
      for category in AbuseGrid.Category.allCases { kind(category) }
      end
    }
  }

  private var destination: HTML {
    HTML {
      fields.radios("service", "To whom?", services)
      fields.radios(
        "criterion", "If to MARAC: on what ground?", ReferralAnswer.criteria)
      fields.menu(
        "alleged", "Who is alleged to do it?",
        [Choice("", "Not known, or not of this family")] + people)
      fields.area("words", "What has been going on, and since when?", rows: 5)
    }
  }

  private func kind(_ category: AbuseGrid.Category) -> HTML {
    let key = category.rawValue
    let isWrong = problems.contains { $0.field.hasSuffix("-" + key) && !$0.field.hasPrefix("kind") }
    let isFilled = ["why-", "say-", "since-", "last-", "what-"].contains { part in
      values.fields[part + key]?.contains { !$0.isEmpty } == true
    }
    return section(.class("k-kind")) {
      fields.radios("kind-" + key, category.inWords, AbuseAnswer.knowledge, isInline: true)
      details(.class("k-details"), .open(isWrong || isFilled)) {
        summary {
          "More, or why not asked"
          span(": " + category.inWords, .class("k-unseen"))
        }
        div {
          fields.menu(
            "why-" + key, "If not asked: why?", [Choice("", "Choose")] + AbuseAnswer.reasons)
          fields.checks(
            "what-" + key, "What is done", category.behaviours.map { Choice($0.key, $0.words) })
          fields.line("say-" + key, "In words")
          fields.line("since-" + key, "Since when?", hint: "2031-03-02, 2031-03 or 2031.")
          fields.line("last-" + key, "When last?")
        }
      }
    }
  }

  private var end: HTML {
    HTML {
      fields.checks(
        "looked", "When your words hint at a kind you did not mark",
        [Choice("yes", "I have looked again, and the answers stand")])
      p(
        "It is written down as said by your agency and hidden from files opened on other adults. "
          + "Whoever receives it is not rung by the hub: ring them.", .class("k-muted"))
      draft.buttons("Send")
    }
  }
}
