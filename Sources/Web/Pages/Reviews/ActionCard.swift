import Learning
import Vocabulary

/// One action: how it stands and why, what happened, and the forms of who may write about it.
struct ActionCard: Sendable {
  var standing: ActionStanding
  var steps: [ActionBook.Told<ActionStep>]
  var names: @Sendable (String?, AgencyID) -> String
  var mayWrite: Bool
  var isChair: Bool
  var path: LocalPath
  var frame: Frame
  var values: FormValues
  var problems: [FieldProblem]

  private var action: ReviewAction { standing.action }

  var html: HTML {
    article(.class("k-action", "k-action-" + standing.light.rawValue)) {
      h3(.class("k-duty-name"), .dir("ltr")) { action.text }
      p {
        standing.flag.html
        " "
        b(bdi(action.owner))
        if let target = action.target {
          " · by "
          bdi(target.printed)
          if let date = target.date, date.inWords != target.printed { " (\(date.inWords))" }
        }
        " · \(action.scope.rawValue)"
      }
      p {
        span("Why \(standing.light.inWords.lowercased()): ", .class("k-muted"))
        sentence(standing.because)
      }
      p {
        span("Evidence: ", .class("k-muted"))
        standing.evidence.inWords
        if !standing.evidence.suffices { span(" (does not count as met)", .class("k-muted")) }
      }
      advice
      milestones
      history
      if mayWrite { forms }
    }
  }

  @HTMLBuilder private var advice: HTML {
    let advice = ActionAdvice.about(action)
    if !advice.isEmpty {
      p(.class("k-muted")) { "To check: " + advice.joined(separator: " ") }
    }
  }

  @HTMLBuilder private var milestones: HTML {
    if !action.milestones.isEmpty {
      ul(.class("k-history")) {
        for milestone in action.milestones {
          li {
            bdi(milestone.text)
            if let due = milestone.due {
              " · "
              bdi(due.printed)
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private var history: HTML {
    if !steps.isEmpty {
      details(.class("k-details"), .open()) {
        summary("What happened (\(steps.count))")
        ul(.class("k-history")) {
          for told in steps {
            li {
              dayWords(told.on)
              ": "
              bdi(told.what.inWords)
              span(" \(names(told.practitioner, told.by))", .class("k-muted"))
            }
          }
        }
      }
    }
  }

  /// Ids of the fields carry the action's, so that several cards stand on one page.
  private var forms: HTML {
    let isMine = values["of"] == action.id
    let fields = Fields(isMine ? values : FormValues(), problems: isMine ? problems : [])
    return details(.class("k-details"), .open(isMine && !problems.isEmpty)) {
      summary {
        "Write about it"
        span(", action \(action.id)", .class("k-unseen"))
      }
      form(.method(.post), .action(path), .class("k-form"), .noValidation) {
        token(frame)
        input(.type("hidden"), .name("what"), .value("step"))
        input(.type("hidden"), .name("of"), .value(action.id))
        fields.menu(name("kind"), "What is it?", kinds)
        fields.menu(
          name("status"), "How it stands",
          hint: "With “how it stands” only.",
          ActionStep.Status.allCases.map { Choice($0.rawValue, $0.inWords) })
        fields.area(
          name("words"), "In words",
          hint: "What it shows; or what changed for victims, and how you know. No names.", rows: 3)
        fields.menu(
          name("evidence"), "Kind of evidence", hint: "With evidence only.",
          ActionEvidence.Kind.allCases.map { Choice($0.rawValue, $0.inWords) })
        fields.line(name("dated"), "Dated", hint: "With evidence only: 27/03/2031 or March 2031")
        fields.menu(
          name("seen"), "Have you seen the document?", [Choice("no", "No"), Choice("yes", "Yes")])
        fields.line(
          name("outcome"), "Outcome counted", hint: "With outcome data only: 41 of 46")
        if isChair { fields.line(name("board"), "Board that signs it off") }
        button("Write down", .type("submit"), .class("k-button"))
      }
    }
  }

  private var kinds: [Choice] {
    var kinds = [
      Choice("progress", "How it stands"), Choice("evidence", "Evidence"),
      Choice("impact", "Impact: what changed"),
    ]
    if isChair { kinds.append(Choice("signOff", "A board signs it off")) }
    return kinds
  }

  private func name(_ field: String) -> String { field + "." + action.id }
}

extension ActionStep {
  var inWords: String {
    switch kind {
    case .progress:
      (status?.inWords ?? "How it stands") + (words.map { ": " + $0 } ?? "")
    case .evidence: evidence?.inWords ?? "Evidence"
    case .impact: "Impact: " + (words ?? "")
    case .signOff: "Signed off by \(board ?? "a board")" + (words.map { ": " + $0 } ?? "")
    }
  }
}

extension ActionStep.Status {
  var inWords: String {
    switch self {
    case .notStarted: "Not started"
    case .inProgress: "In progress"
    case .completed: "Completed"
    case .alreadyInPlace: "Already in place"
    case .rejected: "Rejected"
    case .superseded: "Superseded"
    }
  }
}

extension ActionEvidence {
  var inWords: String {
    kind.inWords + (dated.map { " of \($0.inWords)" } ?? "") + (wasSeen ? ", seen" : ", not seen")
      + (outcome.map { ", \($0.good) of \($0.all)" } ?? "") + ": " + shows
  }
}

extension ActionEvidence.Kind {
  var inWords: String {
    switch self {
    case .policy: "Policy"
    case .trainingRecord: "Training record"
    case .audit: "Audit"
    case .minutes: "Minutes"
    case .survivorFeedback: "Feedback of survivors"
    case .outcomeData: "Outcome data"
    }
  }
}
