import Vocabulary

/// The form that meets a duty, with what was typed before and what was wrong with it.
struct AnswerForm: Sendable {
  var kind: Kind
  /// Where it is sent, by POST.
  var action: LocalPath
  /// The people it can be about, as `person`; one needs no choosing.
  var people: [Choice]
  var values: FormValues
  var problems: [FieldProblem]
  /// What happens once it is sent, in a sentence.
  var whatHappensNext: String
  /// What its agency kept of it.
  var draft: DraftLine = .none

  enum Kind: String, Sendable, CaseIterable {
    case visit, alertTriage, meetingItem, carersAssessment

    var heading: String {
      switch self {
      case .visit: "Record a visit"
      case .alertTriage: "Triage this alert"
      case .meetingItem: "Record the meeting’s discussion"
      case .carersAssessment: "Offer a carer’s assessment"
      }
    }
  }

  /// - Parameter frame: gives the form its token and the last day it may name.
  func html(_ frame: Frame) -> HTML {
    let fields = Fields(values, problems: problems)
    return form(.method(.post), .action(action), .class("k-form"), .noValidation) {
      token(frame)
      draft.field
      draft.html
      person(fields)
      switch kind {
      case .visit: visit(fields, frame.today)
      case .alertTriage: alertTriage(fields, frame.today)
      case .meetingItem: meetingItem(fields, frame.today)
      case .carersAssessment: carersAssessment(fields, frame.today)
      }
      p(whatHappensNext, .class("k-muted"))
      draft.buttons("Save")
    }
  }

  @HTMLBuilder private func person(_ fields: Fields) -> HTML {
    if people.count == 1 {
      input(.type("hidden"), .name("person"), .value(people[0].value))
      p {
        "About "
        b(bdi(people[0].words))
      }
    } else if !people.isEmpty {
      fields.radios("person", "Who is this about?", hint: "One at a time.", people)
    }
  }

  private func visit(_ fields: Fields, _ today: Day) -> HTML {
    HTML {
      fields.line("day", "When was the visit?", type: "date", max: today.description)
      fields.radios("kind", "What kind of visit?", VisitAnswer.kinds)
      fields.radios("seen", "Was the child seen?", Choice.answers, isInline: true)
      fields.radios("seen-alone", "Seen alone?", Choice.answers, isInline: true)
      fields.radios("bedroom-seen", "Bedroom seen?", Choice.answers, isInline: true)
      fields.area(
        "childs-words", "What the child said, in their own words",
        hint: "For a child too young to say: what you saw of them. Leave empty if not recorded.")
      fields.area("reason-not-seen", "If not seen: why?", rows: 2)
      fields.area(
        "voice-influence", "What does the plan take from what the child said?",
        hint: "Or why it takes nothing. Leave empty if not decided.", rows: 2)
    }
  }

  private func alertTriage(_ fields: Fields, _ today: Day) -> HTML {
    HTML {
      fields.line("day", "When was it looked at?", type: "date", max: today.description)
      fields.radios("outcome", "What did you make of it?", TriageAnswer.outcomes)
      fields.area("outcome-words", "Say more, if there is more to say", rows: 3)
      fields.radios(
        "childrens-records",
        "Is it on the record of every child it names, hidden from online "
          + "access?",
        TriageAnswer.childrensRecords)
    }
  }

  private func meetingItem(_ fields: Fields, _ today: Day) -> HTML {
    HTML {
      fields.line("day", "When was the meeting?", type: "date", max: today.description)
      fields.line("meeting", "Which meeting?", hint: "For example: weekly practice meeting.")
      fields.area("actions", "What will be done?", hint: "One action on each line, with who.")
      fields.area("reason-for-no-action", "If nothing: why not?", rows: 2)
      fields.radios(
        "learning-shared", "Was what was learned shared with the whole team?",
        hint: "Without anybody’s name.", Choice.answers, isInline: true)
    }
  }

  private func carersAssessment(_ fields: Fields, _ today: Day) -> HTML {
    HTML {
      fields.line("day", "On which day?", type: "date", max: today.description)
      fields.radios("step", "What was done?", CarersAnswer.steps)
      fields.radios(
        "offered-alone", "Offered while alone?",
        hint: "Away from the person cared for.", Choice.answers, isInline: true)
      fields.radios(
        "asked-safety", "Asked about their own safety?", Choice.answers, isInline: true)
      fields.area("reason", "Reason, in their words or yours", rows: 3)
    }
  }
}

extension Choice {
  /// Yes, no, and the honest third; nothing is chosen beforehand.
  static let answers = [
    Choice(Answer.yes.rawValue, "Yes"),
    Choice(Answer.no.rawValue, "No"),
    Choice(Answer.notRecorded.rawValue, "Not recorded"),
  ]
}
