import Enquiry
import Vocabulary

/// The checklist of risk: topics, what was not asked, and what the author makes of it.
///
/// No count stands on it: one is shown only beside the judgement, once that is written.
struct ChecklistPage: Page {
  var frame: Frame
  var file: FileHeading
  var name: String
  var action: LocalPath
  var reference: String
  var topics: [QuestionFields.Item]
  var label: String
  var people: [Choice]
  var values: FormValues
  var problems: [FieldProblem]
  var draft: DraftLine
  var authoring: Authoring

  enum Authoring: Sendable {
    /// In date until a day.
    case alone(until: Day)
    /// Not in date, or nobody knows: passes it on, or sends it in an emergency. Why, in words.
    case needsSecond(String)
    /// In date, and signs what somebody else wrote; the count beside their judgement where both are.
    case signs(author: String, count: String?)
  }

  var title: String { problems.title("Risk checklist") }

  private var fields: Fields { Fields(values, problems: problems) }

  var content: HTML {
    FileForm(
      frame: frame, file: file, action: action, reference: reference, problems: problems,
      draft: draft
    ).html(
      heading: HTML {
        "Risk checklist for "
        bdi(name)
      },
      above: HTML {
        standing
        muted(label)
      }
    ) {
      muted("A topic left open counts as not asked, and is shown as that.")
      for item in topics { item.html(fields) }
      judgement
    }
  }

  @HTMLBuilder private var standing: HTML {
    switch authoring {
    case .alone(let until): muted("You are in date with training until \(until.inWords).")
    case .needsSecond(let why): p(why, .class("k-notice", "k-notice-soon"))
    case .signs(let author, let count):
      div(.class("k-notice", "k-notice-soon")) {
        p {
          "Written by "
          bdi(author)
          ", who is not in date with training. Read it, put right what you must, and sign: "
          "it is then both yours."
        }
        if let count { p(sentence(count)) }
      }
    }
  }

  private var judgement: HTML {
    HTML {
      fields.menu(
        "alleged", "Who is it about?", [Choice("", "Not known, or not of this family")] + people)
      fields.area(
        "judgement", "Your professional judgement",
        hint: "What you make of it, whatever the answers add up to. It is never left out.", rows: 5)
      fields.radios(
        "marac", "Should it go to MARAC, in your judgement?", Choice.answers, isInline: true)
      switch authoring {
      case .alone: draft.buttons("Send")
      case .signs: draft.buttons("Sign and send")
      case .needsSecond:
        p(.class("k-actions")) {
          button(
            "Pass on for a second signature", .type("submit"), .name("pass-on"), .value("yes"),
            .class("k-button"))
          draft.button
        }
        details(.class("k-details"), .open(problems.message(for: "override") != nil)) {
          summary("Send it unsigned in an emergency")
          fields.line(
            "override", "Why can it not wait for a second signature?",
            hint: "The reason is kept, and a second signature is still owed.")
          button("Send unsigned", .type("submit"), .class("k-button-plain"))
        }
      }
    }
  }
}
