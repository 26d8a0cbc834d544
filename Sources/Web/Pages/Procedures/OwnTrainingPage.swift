import Learning
import Vocabulary

/// What the reader has learned and still has to, and the golden rules with their scenario.
struct OwnTrainingPage: Page {
  var frame: Frame
  var own: OwnTraining?
  var lesson: GoldenRulesLesson
  /// What was just answered to the scenario.
  var answered: GoldenRulesLesson.Choice?
  var problems: [FieldProblem] = []

  var title: String { problems.title("My training") }

  var content: HTML {
    HTML {
      StaffTabs.ownTraining.html
      div(.class("k-one")) {
        problems.summaryBox
        h1("My training", .class("k-h1"))
        muted("For you alone: this page shows nobody else's.")
        if let own { mine(own) }
        golden
      }
    }
  }

  @HTMLBuilder private func mine(_ own: OwnTraining) -> HTML {
    if let post = own.post {
      p {
        "Your post: \(post.role)\(post.team.map { ", \($0)" } ?? ""), since \(post.started.inWords)."
      }
    } else {
      p(
        "Your agency’s list of posts does not name yours, so no rule is checked for you. What you "
          + "answer here is kept, and counts once the list does.", .class("k-empty"))
    }
    if !own.asked.isEmpty { asked(own) }
    if own.asked.contains(where: { $0.requirement.subject == TrainingRules.checklistSubject }) {
      checklist(own)
    }
    if !own.done.isEmpty { done(own) }
  }

  private func asked(_ own: OwnTraining) -> HTML {
    section(.class("k-block")) {
      h2("What is asked of you", .class("k-h2"))
      DataTable(
        caption: "Rules on your training", columns: ["Subject", "Rule", "How it stands"],
        rows: own.asked.map { asked in
          DataTable.Row([
            HTML { StaffWords.subject(asked.requirement.subject) },
            sentence(StaffWords.rule(asked.requirement.rule)), standing(asked),
          ])
        }, firstIsHeader: true
      ).html
    }
  }

  private func standing(_ asked: OwnTraining.Asked) -> HTML {
    HTML {
      switch asked.isMet {
      case .some(true): Flag(tone: .good, words: "In date").html
      case .some(false): Flag(tone: .urgent, words: "Not in date").html
      case .none: Flag(tone: .soon, words: "New, still in time").html
      }
      if let until = asked.until {
        asked.isMet == true ? " until " : " since "
        dayWords(until)
      }
    }
  }

  private func checklist(_ own: OwnTraining) -> HTML {
    let until = own.checklistUntil.flatMap { $0 >= frame.today ? $0 : nil }
    return p(.class("k-notice", until == nil ? "k-notice-soon" : "k-notice-good")) {
      if let until {
        "You may write a risk checklist alone until \(until.inWords)."
      } else {
        "You may draft a risk checklist; somebody in date signs it too. In an emergency it is sent "
        "with the reason."
      }
    }
  }

  private func done(_ own: OwnTraining) -> HTML {
    section(.class("k-block")) {
      h2("What you completed", .class("k-h2"))
      DataTable(
        caption: "Courses you completed", columns: ["Course", "Day", "Passed"],
        rows: own.done.map { done in
          DataTable.Row([
            HTML { bdi(done.title) }, dayWords(done.on),
            HTML { done.passed == .yes ? "yes" : done.passed == .no ? "no" : "not recorded" },
          ])
        }, firstIsHeader: true
      ).html
    }
  }

  private var golden: HTML {
    section(.class("k-block")) {
      h2(
        "The seven golden rules, edition of \(lesson.edition)", .class("k-h2"), .id("golden-rules"))
      if let day = own?.goldenRulesOn {
        p {
          Flag(tone: .good, words: "Acknowledged").html
          " on "
          dayWords(day)
        }
      }
      ol(.class("k-steps-list")) { for rule in lesson.rules { li(rule) } }
      muted("Source: \(lesson.source).")
      if let answered { answer(answered) }
      scenario
    }
  }

  private func answer(_ choice: GoldenRulesLesson.Choice) -> HTML {
    p(
      .class("k-notice", choice.isRight ? "k-notice-good" : "k-notice-soon"), .role("status")
    ) {
      b(choice.isRight ? "That is right. " : "Not that. ")
      choice.because
      choice.isRight
        ? " It is written down that you know the rules of this edition."
        : " It is written down; read the rules again and answer once more."
    }
  }

  private var scenario: HTML {
    let fields = Fields(problems: problems)
    return form(.method(.post), .action(Route.ownTraining.path), .class("k-form"), .noValidation) {
      token(frame)
      h3("A scenario", .class("k-h3"))
      p(lesson.scenario.text)
      fields.radios(
        "answer", lesson.scenario.question,
        lesson.scenario.choices.map { Choice($0.id, $0.words) })
      button("Answer", .type("submit"), .class("k-button"))
    }
  }
}
