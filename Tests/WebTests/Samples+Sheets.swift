import Vocabulary

@testable import Web

extension Samples {
  var keptDraft: DraftLine {
    DraftLine(
      version: 3, says: say("Kept by Rosa Okoro on 14 March 2031."),
      theirs: [(say("kind-economic"), say("disclosed"), say("suspected"))])
  }

  var adultChoices: [Choice] { [Choice("aa11", say("Colin Vane"))] }

  func referralPage(
    _ values: FormValues, _ problems: [FieldProblem], _ draft: DraftLine
  ) -> ReferralPage {
    ReferralPage(
      frame: frame(.people, isOpen: true), file: file, name: say("Mara Ashdown"),
      action: at("refer"), reference: "0123456789abcdef",
      services: [Choice("lantern-advice", say("Lantern"), hint: say("01632 960 111"))],
      people: adultChoices, values: values, problems: problems, draft: draft)
  }

  func checklistPage(_ authoring: ChecklistPage.Authoring, _ draft: DraftLine) -> ChecklistPage {
    ChecklistPage(
      frame: frame(.people, isOpen: true), file: file, name: say("Mara Ashdown"),
      action: at("checklist"), reference: "0123456789abcdef", topics: questionItems,
      label: say("Kith’s own wording, by topic: not validated."), people: adultChoices,
      values: FormValues(["judgement": [say("Grave concern.")]]),
      problems: [problem("judgement", "Write your judgement")], draft: draft,
      authoring: authoring)
  }

  var handedItem: HandedItem {
    HandedItem(
      id: "F1", words: say("Ask the health visitor about the missed reviews"),
      kind: .recommendation, from: say("Northmoor Children’s Services, front door"),
      to: say("Family team"), on: day("2031-02-14"), dueBy: day("2031-03-03"),
      state: .overdue(days: 11), answer: nil, mayAnswer: true,
      person: (say("Isla Reyes"), at("family")))
  }

  func frontDoorPage(_ items: [HandedItem], _ step: FrontDoorAnswers.Step?) -> FrontDoorPage {
    FrontDoorPage(
      frame: frame(.people, isOpen: true), file: file, name: say("Isla Reyes"),
      action: at("front-door"), reference: "0123456789abcdef",
      history: items.isEmpty ? [] : [say("3 police alerts about the family.")],
      chain: items.isEmpty ? [] : entries, items: items,
      referrals: items.isEmpty ? [] : [Choice("R1", say("Referral of 2 March 2031"))],
      untold: items.isEmpty ? [] : [Choice("R1", say("Referral of 2 March 2031"))],
      teams: [Choice("northmoor-csc", say("Northmoor Children’s Services"))], isManager: true,
      step: step, values: FormValues(["source": [say("A school")]]),
      problems: step == nil ? [] : [problem("outcome", "Say what came of it")])
  }

  var authorisePage: AuthorisePage {
    let child = AuthorisePage.Child(
      field: "why-aa11", name: say("Theo"), seen: .notRecorded, seenAlone: .no,
      ownWords: .notRecorded, reason: nil, at: at("family"), isAccountedFor: false)
    var seen = child
    (seen.field, seen.name, seen.seen, seen.isAccountedFor) = ("why-bb22", say("Isla"), .yes, true)
    return AuthorisePage(
      frame: frame(.people, isOpen: true), file: file, name: say("Isla Reyes"),
      action: at("authorise"), start: day("2031-03-03"), children: [seen, child],
      isManager: true, values: FormValues(),
      problems: [problem("why-aa11", "Theo has not been seen since 3 March 2031")],
      draft: keptDraft)
  }

  var conferencePage: ConferencePage {
    ConferencePage(
      frame: frame(.people, isOpen: true), file: file, name: say("Isla Reyes"),
      action: at("conference"), reference: "0123456789abcdef",
      because: [say("To be considered by Friday 21 March 2031.")], people: adultChoices,
      missing: [say("the children's views are not recorded")],
      values: FormValues(["wishes": [say("Not with him in the room.")]]),
      problems: [problem("views", "Nobody is convened before the screen is complete")],
      draft: keptDraft)
  }

  func handedOnPage(_ items: [HandedItem]) -> HandedOnPage {
    HandedOnPage(
      frame: frame(.handedOn), agency: say("Northmoor Children’s Services"), items: items,
      waiting: items.isEmpty
        ? [] : [FormsPage.Entry(words: say("Checklist"), says: say("Kept"), at: at("x"))])
  }

  /// The forms that keep drafts and those of children's services, filled.
  var casePages: [(String, any Page)] {
    var waiting = handedItem
    (waiting.id, waiting.state, waiting.mayAnswer) = ("F2", .waiting, false)
    var answered = waiting
    (answered.id, answered.state, answered.answer) = ("F3", .answered, say("Done."))
    return [
      (
        "referral",
        referralPage(
          FormValues([
            "words": [say("He keeps her money.")], "kind-economic": ["notAsked"],
            "what-economic": ["money_withheld"],
          ]), [problem("why-economic", "Economic abuse: say why it was not asked")], keptDraft)
      ),
      ("checklist alone", checklistPage(.alone(until: day("2032-03-03")), keptDraft)),
      ("checklist drafted", checklistPage(.needsSecond(say("Not in date.")), .none)),
      (
        "checklist signed",
        checklistPage(.signs(author: say("Rosa Okoro"), count: say("1 of 24")), keptDraft)
      ),
      ("front door", frontDoorPage([handedItem, waiting, answered], .contact)),
      ("handed on", handedOnPage([handedItem, waiting, answered])),
      ("authorise", authorisePage), ("conference", conferencePage),
    ]
  }

  var emptyCasePages: [(String, any Page)] {
    var authorise = authorisePage
    (authorise.children, authorise.problems, authorise.draft) = ([], [], .none)
    var conference = conferencePage
    (conference.because, conference.people, conference.missing) = ([], [], nil)
    (conference.values, conference.problems, conference.draft) = (FormValues(), [], .none)
    return [
      ("referral", referralPage(FormValues(), [], .none)), ("front door", frontDoorPage([], nil)),
      ("handed on", handedOnPage([])), ("authorise", authorise), ("conference", conference),
    ]
  }
}
