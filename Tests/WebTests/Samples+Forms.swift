import Enquiry
import Vocabulary

@testable import Web

extension Samples {
  func problem(_ field: String, _ words: String) -> FieldProblem {
    FieldProblem(field: field, message: say(words))
  }

  var questionItems: [QuestionFields.Item] {
    let answers = [Choice("yes", say("Yes")), Choice("no", say("No"))]
    return [
      QuestionFields.Item(name: "q1", text: say("About this year"), kind: .group, choices: []),
      QuestionFields.Item(name: "q2", text: say("Take your time."), kind: .display, choices: []),
      QuestionFields.Item(
        name: "q3", text: say("Are you afraid of any of them?"), kind: .boolean, choices: answers),
      QuestionFields.Item(name: "q4", text: say("Who was it?"), kind: .choice, choices: answers),
      QuestionFields.Item(name: "q5", text: say("What else?"), kind: .text, choices: []),
    ]
  }

  func conversation(_ step: ConversationPage.Step) -> ConversationPage {
    ConversationPage(
      frame: frame(.people, isOpen: true), name: say("Mara Ashdown"), action: at("conversation"),
      leaveAt: .people, reference: "0123456789abcdef", step: step,
      values: FormValues(["alone": ["yes"], "q5": [say("She said: “not today”.")]]),
      problems: [problem("private", "Say whether the place is private")])
  }

  var conversationGate: ConversationPage {
    conversation(.gate(lately: [say("Last: 3 March 2031, Mill Lane Surgery.")]))
  }

  var conversationQuestions: ConversationPage {
    var page = conversation(
      .questions(
        ConversationPage.Questions(
          items: questionItems, label: say("Kith’s own wording, by topic: not validated."),
          copyright: say("The Kith authors"), carried: [("alone", "yes")])))
    page.problems = [problem("q3", "Answer it, or choose: rather not say")]
    return page
  }

  func followUp(_ outcome: FollowUpPage.Outcome) -> FollowUpPage {
    FollowUpPage(
      frame: frame(.people, isOpen: true), name: say("Mara Ashdown"), action: at("conversation"),
      leaveAt: .people, outcome: outcome, values: FormValues(["reason": [say("by letter, never")]]),
      problems: [])
  }

  var pathway: FollowUpPage {
    let services = [true, false].map { isStale in
      FollowUpPage.Service(
        name: say("Lantern Domestic Abuse Service"), phone: say("01632 960 111"),
        hours: say("every day, 8 to 20"), languages: [say("English"), say("Polish")],
        verified: day("2031-01-15"), isStale: isStale)
    }
    return followUp(
      .pathway(
        FollowUpPage.Pathway(
          more: questionItems,
          steps: repeated([
            FollowUpPage.Step(
              what: say("Offer a referral to a specialist service."), by: day("2031-03-17"),
              services: services, at: (say("Open the checklist"), at("checklist")),
              tell: "northmoor-front-door")
          ]),
          services: [Choice("lantern", say("Lantern"), hint: say("01632 960 111"))],
          referrals: [say("14 March 2031: referral offered.")], isOffered: false)))
  }

  var formsPage: FormsPage {
    let entry = FormsPage.Entry(
      words: say("Conversation"), says: say("A few questions to be put in private."),
      at: at("conversation"))
    return FormsPage(
      frame: frame(.people, isOpen: true), file: file, name: say("Mara Ashdown"),
      forms: repeated([entry]), waiting: [entry], whyNone: say("Your role fills in none."))
  }

  /// The forms of a person's file, every part of them filled.
  var sheetPages: [(String, any Page)] {
    [
      ("forms", formsPage), ("conversation gate", conversationGate),
      ("conversation questions", conversationQuestions), ("follow-up", pathway),
      ("follow-up ended", followUp(.ended([say("Written down.")]))),
    ]
  }

  /// The same with all that may be missing left out.
  var emptySheetPages: [(String, any Page)] {
    var forms = formsPage
    (forms.forms, forms.waiting, forms.file) = ([], [], emptyFile)
    var gate = conversation(.gate(lately: []))
    (gate.values, gate.problems) = (FormValues(), [])
    return [
      ("forms", forms), ("conversation gate", gate),
      (
        "follow-up",
        followUp(
          .pathway(
            FollowUpPage.Pathway(more: [], steps: [], services: [], referrals: [], isOffered: true))
        )
      ),
    ]
  }
}
