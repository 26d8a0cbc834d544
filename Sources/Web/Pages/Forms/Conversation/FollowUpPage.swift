import Vocabulary

/// What came of a conversation and what follows: after a disclosure always who helps, how, by when.
struct FollowUpPage: Page {
  var frame: Frame
  var name: String
  var action: LocalPath
  var leaveAt: LocalPath
  var outcome: Outcome
  var values: FormValues
  var problems: [FieldProblem]

  enum Outcome: Sendable {
    /// Written down, and when to speak again; each a sentence.
    case ended([String])
    case pathway(Pathway)
  }

  struct Pathway: Sendable {
    /// Questions that a yes brought and nobody has answered; empty when all are.
    var more: [QuestionFields.Item]
    var steps: [Step]
    /// Services a referral may be started to.
    var services: [Choice]
    /// What became of it so far, each a sentence.
    var referrals: [String]
    /// Is an offer to a specialist written down, whatever the answer?
    var isOffered: Bool
  }

  struct Step: Sendable {
    var what: String
    var by: Day
    var services: [Service]
    /// Where it is done; nil where it is done by hand.
    var at: (words: String, path: LocalPath)?
    /// The service to be told, by its id, where one press writes down that it was.
    var tell: String?
  }

  struct Service: Sendable {
    var name: String
    var phone: String
    var hours: String
    var languages: [String]
    var verified: Day
    var isStale: Bool
  }

  var title: String { problems.title("What follows") }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      p(a("Leave this page (Esc)", .href(leaveAt), .id("k-leave"), .class("k-button-plain")))
      problems.summaryBox
      h1(.class("k-h1")) {
        "What follows for "
        bdi(name)
      }
      switch outcome {
      case .ended(let lines): for line in lines { p(sentence(line)) }
      case .pathway(let pathway):
        muted(
          "What was said is kept from the online record. Nobody whom it is about is told, and no "
            + "letter, message or call goes out unless the person says how.")
        more(pathway.more)
        steps(pathway.steps)
        refer(pathway)
      }
    }
  }

  @HTMLBuilder private func more(_ items: [QuestionFields.Item]) -> HTML {
    if !items.isEmpty {
      section(.class("k-block")) {
        h2("Ask now", .class("k-h2"))
        form(.method(.post), .action(action.at("main")), .class("k-form"), .noValidation) {
          token(frame)
          hidden("do", "answers")
          for item in items { item.html(Fields(values, problems: problems)) }
          button("Save", .type("submit"), .class("k-button"))
        }
      }
    }
  }

  private func steps(_ steps: [Step]) -> HTML {
    section(.class("k-block")) {
      h2("What to do, and by when", .class("k-h2"))
      ol(.class("k-steps-list")) {
        for step in steps {
          li {
            b(step.what)
            " By \(step.by.inWordsWithWeekday)."
            if let at = step.at { p(a(at.words, .href(at.path))) }
            for service in step.services { service.html }
            if let service = step.tell { tell(service) }
          }
        }
      }
    }
  }

  private func tell(_ service: String) -> HTML {
    form(.method(.post), .action(action.at("main"))) {
      token(frame)
      hidden("do", "tell")
      hidden("service", service)
      button("We have told them", .type("submit"), .class("k-button-plain", "k-button-small"))
    }
  }

  private func refer(_ pathway: Pathway) -> HTML {
    let fields = Fields(values, problems: problems)
    return section(.class("k-block"), .id("refer")) {
      h2("Start the referral", .class("k-h2"))
      if !pathway.isOffered {
        p(.class("k-notice", "k-notice-soon")) {
          "Not finished: no offer of a specialist service is written down yet."
        }
      }
      if !pathway.referrals.isEmpty {
        ul(.class("k-plain-list")) { for line in pathway.referrals { li(sentence(line)) } }
      }
      if pathway.services.isEmpty {
        p(
          "No service in the directory fits. Ask the domestic abuse lead today, and have the "
            + "directory put right.", .class("k-empty"))
      } else {
        form(.method(.post), .action(action.at("main")), .class("k-form"), .noValidation) {
          token(frame)
          hidden("do", "refer")
          fields.radios("service", "To whom?", pathway.services)
          fields.radios("reply", "What did the person say?", FollowUpAnswer.replies)
          fields.area(
            "reason", "In their words, or how and when they may be reached", rows: 2)
          button("Start the referral", .type("submit"), .class("k-button"))
        }
      }
    }
  }
}

extension FollowUpPage.Service {
  fileprivate var html: HTML {
    p {
      bdi(name)
      ": "
      bdi(phone)
      ", "
      bdi(hours)
      ". "
      span("Speaks \(listed(languages)). ", .class("k-muted"))
      if isStale {
        Flag(
          tone: .soon, words: "Not verified since \(verified.inWords): ring before you rely on it"
        )
        .html
      } else {
        span("Verified on \(verified.inWords).", .class("k-muted"))
      }
    }
  }
}
