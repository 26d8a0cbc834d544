import Vocabulary

@testable import Web

extension Samples {
  var seeEachChild: DutySummary {
    DutySummary(
      name: say("See each child alone"), state: .overdue,
      owedBy: say("Northmoor Children’s Services"), dueBy: day("2031-03-08"),
      metOn: nil, about: [say("Isla"), say("Theo")],
      because: say("Not seen since the 2 March call; Robin was seen on 5 March."),
      citation: citation("Working Together to Safeguard Children", ["11.1.1"], local: true),
      family: say("Ashdown and Reyes family"), rule: say("Each child seen"),
      holder: say("Rosa Okoro"), reached: say("the team manager"), whyAt: at("duty"),
      answer: DutySummary.Answering(words: say("Record a visit"), at: at("answer")))
  }

  var duties: [DutySummary] {
    [
      seeEachChild,
      DutySummary(
        name: say("Discuss police alert at practice meeting"), state: .overdue,
        owedBy: say("Mill Lane Surgery"), dueBy: day("2031-03-13"), metOn: nil,
        about: [say("Mara Ashdown")], because: say("Alert of 2 March, no outcome recorded."),
        citation: citation("Partnership’s local setting", ["11.4.6"], local: true),
        family: say("Ashdown and Reyes family"), rule: say("Police alert at practice meeting"),
        whyAt: at("duty"), answer: nil),
      DutySummary(
        name: say("Offer Mara a carer’s assessment, alone"), state: .dueSoon,
        owedBy: say("Eastvale Mental Health"), dueBy: day("2031-03-17"), metOn: nil,
        about: [say("Mara Ashdown")], because: say("She said that she looks after Colin."),
        citation: citation("Care Act 2014 s10", ["11.7.3"]),
        family: say("Ashdown and Reyes family"), rule: say("Carer’s assessment"),
        whyAt: at("duty"),
        answer: DutySummary.Answering(words: say("Offer an assessment"), at: at("answer"))),
      DutySummary(
        name: say("Triage a police alert"), state: .open, owedBy: say("Harbour Road Practice"),
        dueBy: day("2031-04-02"), metOn: nil, about: [say("Colin Vane")],
        because: say("Alert of 12 March reached the practice."),
        citation: citation("Partnership’s local setting", ["11.4.6"], local: true),
        family: nil, rule: say("Police alert triage"), whyAt: at("duty"), answer: nil),
      DutySummary(
        name: say("Triage a police alert"), state: .metLate, owedBy: say("Mill Lane Surgery"),
        dueBy: day("2031-03-04"), metOn: day("2031-03-06"), about: [say("Mara Ashdown")],
        because: say("Alert of 2 March, read on 6 March."),
        citation: citation("Partnership’s local setting", ["11.4.6"], local: true),
        family: say("Ashdown and Reyes family"), rule: say("Police alert triage"),
        whyAt: at("duty"), answer: nil),
    ]
  }

  var countedDays: [DutyPage.CountedDay] {
    let start = day("2031-04-08")
    var counted = 0
    return (0...10).map { offset in
      let day = start.adding(days: offset)
      let kind: DutyPage.CountedDay.Kind
      switch day.description {
      case "2031-04-08": kind = .start
      case "2031-04-11": kind = .holiday(say("Good Friday"))
      case "2031-04-14": kind = .holiday(say("Easter Monday"))
      default:
        if day.weekday > 5 {
          kind = .weekend
        } else {
          counted += 1
          kind = .counted(counted)
        }
      }
      return DutyPage.CountedDay(day: day, kind: kind)
    }
  }

  func form(_ kind: AnswerForm.Kind, problems: [FieldProblem] = []) -> AnswerForm {
    AnswerForm(
      kind: kind, action: at("answer"),
      people: [
        Choice(say("northmoor-csc/P1042"), say("Isla Ashdown"), hint: say("aged 12"), count: nil),
        Choice(say("northmoor-csc/P1043"), say("Theo Ashdown"), hint: say("aged 9"), count: nil),
      ],
      values: FormValues([
        "day": [say("2031-03-14")], "seen": [say("yes")], "seen-alone": [say("notRecorded")],
        "childs-words": [say("I go upstairs when it gets loud.")],
        "reason-not-seen": [say("—")], "outcome-words": [say("Asked the health visitor.")],
        "meeting": [say("weekly practice meeting")], "actions": [say("Dr Lee rings Mara")],
        "reason-for-no-action": [say("—")], "reason": [say("She has no time.")],
      ]),
      problems: problems,
      whatHappensNext: say(
        "The visit enters the record as yours. The duty closes when all were seen."),
      draft: keptDraft)
  }

  var formProblems: [FieldProblem] {
    [
      FieldProblem(field: "person", message: say("Choose whom it is about")),
      FieldProblem(field: "day", message: say("The day must be today or earlier")),
    ]
  }

  func dutyPage(_ form: AnswerForm?) -> DutyPage {
    var duty = seeEachChild
    (duty.state, duty.dueBy) = (.dueSoon, day("2031-04-18"))
    return DutyPage(
      frame: frame(.work, isOpen: true), file: file, duty: duty, day: day("2031-04-10"),
      clockStarted: say("The alert reached Northmoor Children’s Services on Tuesday 8 April 2031."),
      arithmetic: [
        say("The day it reached the agency is day 0."),
        say("Weekends and bank holidays in England and Wales are not counted."),
      ],
      days: countedDays, because: entries,
      metBy: say("A visit on which each child was seen alone."),
      history: [
        DutyPage.HistoryLine(day: day("2031-04-08"), words: say("Arose from statement 398.")),
        DutyPage.HistoryLine(day: day("2031-04-09"), words: say("Robin was seen.")),
      ],
      form: form,
      mayNotAnswer: say("Northmoor Children’s Services owes it. You may ask them."),
      holding: [
        say("Rosa Okoro holds it."), say("It reaches the team manager on 19 April 2031."),
      ],
      localNumbers: [
        say(
          "Domestic abuse alerts from which a manager looks again: 3. Local setting of Northmoor.")
      ], hand: handForm)
  }

  var handForm: HandForm {
    HandForm(
      action: at("duty"),
      colleagues: [
        Choice(say("m.haddad"), say("Maya Haddad, team manager"), hint: say("here"), count: 1)
      ],
      steps: [
        Choice(say("acknowledged"), say("I take it on"), hint: say("now"), count: 1),
        Choice(say("covered"), say("Have a colleague cover"), hint: say("while away"), count: 1),
      ],
      asked: say("Rosa Okoro asks that it not apply: the family moved abroad."),
      values: FormValues(["hand-reason": [say("She is on leave.")]]),
      problems: [FieldProblem(field: "hand-until", message: say("Give the last day of cover"))])
  }

  var worklist: WorklistPage {
    WorklistPage(
      frame: frame(.work), agency: say("Northmoor Children’s Services"),
      duties: repeated(duties), total: 5 * times,
      rules: [
        Choice(say("each-child-seen"), say("Each child seen"), count: 3),
        Choice(say("carers-assessment"), say("Carer’s assessment"), count: 1),
      ],
      chosenRule: say("each-child-seen"), groupBy: .state, whole: .init(list: 1, page: 1),
      watchedFor: [say("a child is not seen for longer than the plan says")])
  }
}
