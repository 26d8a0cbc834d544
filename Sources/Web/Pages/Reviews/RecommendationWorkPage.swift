import Learning
import Vocabulary

/// One recommendation from words to proof: what was undertaken, what shows it, what is measured.
///
/// The published words and the bodies they name stand apart from every figure: what is measured
/// on invented agencies is never seen beside a real body's name.
struct RecommendationWorkPage: Page {
  var frame: Frame
  var review: PublicReview
  var recommendation: PublicReview.Recommendation
  var book: ActionBook
  var actions: [ActionStanding]
  var trends: [MeasureTrend]
  var bound: [String]
  var isBoundByDefault: Bool
  var catalogue: [Measure]
  /// Bodies that may owe an action; empty for a reader who enters none.
  var owners: [String]
  /// Ids of the actions the reader may write about.
  var mine: Set<String>
  var isChair: Bool
  /// May the reader answer for a body?
  var answerable: [String]
  /// A practitioner's and an agency's names.
  var names: @Sendable (String?, AgencyID) -> String
  var values: FormValues
  var problems: [FieldProblem]

  var title: String { problems.title(heading) }
  private var heading: String {
    "Recommendation " + (recommendation.number ?? "without a number") + " at work"
  }
  var path: LocalPath {
    Route.recommendationWork(review: review.id, id: recommendation.id).path
  }

  var content: HTML {
    HTML {
      div(.class("k-identity")) {
        p(.class("k-muted")) {
          a("Board report", .href(Route.board.path))
          " · "
          a(
            "As everybody reads it",
            .href(
              Route.publicRecommendation(review: review.id, id: recommendation.id).path))
        }
        h1(heading, .class("k-h1"))
        flags.html
        published
      }
      div(.class("k-columns")) {
        div(.class("k-left")) {
          problems.summaryBox
          undertaken
          measured
        }
        aside(.class("k-right"), .aria(.label, "Answers and choices")) {
          answered
          if isChair { adding }
          if isChair { binding }
        }
      }
    }
  }

  private var flags: [Flag] {
    var flags = actions.map(\.flag)
    if actions.isEmpty { flags.append(Flag(tone: .soon, words: "No action entered")) }
    flags.append(
      bound.isEmpty
        ? Flag(tone: .soon, words: "Bound to no measure")
        : Flag(
          tone: .plain,
          words: counted(bound.count, "measure runs", "measures run")
            + (isBoundByDefault ? ", bound by default" : "")))
    return flags
  }

  private var published: HTML {
    details(.class("k-details", "k-published")) {
      summary("As published")
      blockquote(.class("k-quote")) {
        RecommendationWords(recommendation: recommendation).html
        p {
          span("Addressed to ", .class("k-muted"))
          named(recommendation.addressedTo, else: "nobody in particular")
        }
      }
    }
  }

  private var undertaken: HTML {
    section(.class("k-block")) {
      h2("Actions", .class("k-h2"))
      if actions.isEmpty {
        p(
          "Nobody has undertaken anything yet. An action would stand here with its owner, its day, "
            + "and what shows it.", .class("k-empty"))
      }
      for standing in actions {
        ActionCard(
          standing: standing, steps: book.steps(of: standing.action.id), names: names,
          mayWrite: mine.contains(standing.action.id), isChair: isChair, path: path, frame: frame,
          values: values, problems: problems
        ).html
      }
    }
  }

  private var measured: HTML {
    section(.class("k-block"), .id("measured")) {
      h2("Measured", .class("k-h2"))
      if trends.isEmpty {
        p(
          "No measure is bound to it, so nothing in the data can show that it is carried out.",
          .class("k-empty"))
      } else {
        p(.class("k-muted")) {
          "Read every three months, each time over the year before. An action that was closed is "
          "opened again when its measure falls short twice running."
          if frame.allInvented { " The figures are measured on invented data." }
        }
        for id in bound { MeasureBlock(trends: trends.filter { $0.measure.id == id }).html }
        p(.class("k-muted")) {
          "Which cases fall short is seen, by those who may see them, in "
          a("My work", .href(.work))
          "."
        }
      }
    }
  }

  private var answered: HTML {
    let answers = book.answers(to: recommendation.id)
    return section(.class("k-block")) {
      h2("What the addressees answered", .class("k-h2"))
      if answers.isEmpty { muted("Nobody has acknowledged it yet.") }
      if !answers.isEmpty {
        details(.class("k-details", "k-published"), .open()) {
          summary(counted(answers.count, "answer", "answers"))
          ul(.class("k-plain-list")) { for told in answers { li { answer(told) } } }
        }
      }
      if !answerable.isEmpty { answering }
    }
  }

  private func answer(_ told: ActionBook.Told<AddresseeAnswer>) -> HTML {
    HTML {
      p {
        b(bdi(told.what.body))
        ": \(told.what.response.inWords), \(told.on.inWords) ("
        bdi(names(told.practitioner, told.by))
        ")"
      }
      if let feedback = told.what.feedback { blockquote(bdi(feedback), .class("k-quote")) }
    }
  }

  private var answering: HTML {
    let fields = Fields(values, problems: problems)
    return details(
      .class("k-details", "k-published"), .open(values["what"] == "answer" && !problems.isEmpty)
    ) {
      summary("Answer for a body")
      form(.method(.post), .action(path), .class("k-form"), .noValidation) {
        token(frame)
        input(.type("hidden"), .name("what"), .value("answer"))
        fields.menu("body", "Which body?", answerable.map { Choice($0, $0) })
        fields.menu(
          "response", "What does it say?",
          AddresseeAnswer.Response.allCases.map { Choice($0.rawValue, $0.inWords.sentenceCase) })
        fields.area(
          "feedback", "To the review’s author", hint: "Seen by those signed in, not in public.",
          rows: 3)
        button("Answer", .type("submit"), .class("k-button"))
      }
    }
  }

  private var adding: HTML {
    let fields = Fields(values, problems: problems)
    let isOpen = actions.isEmpty || values["what"] == "action" && !problems.isEmpty
    return details(.class("k-details", "k-published", "k-block"), .open(isOpen)) {
      summary("Enter an action")
      form(.method(.post), .action(path), .class("k-form"), .noValidation) {
        token(frame)
        input(.type("hidden"), .name("what"), .value("action"))
        fields.area("action", "What is to be done?", hint: "One thing, with a verb.", rows: 3)
        fields.menu("owner", "Who owes it?", owners.map { Choice($0, $0) })
        fields.menu(
          "scope", "Scope",
          ReviewAction.Scope.allCases.map { Choice($0.rawValue, $0.rawValue.sentenceCase) })
        fields.line("target", "By when, as the plan prints it", hint: "31/03/2032, Sept 2031, TBC")
        fields.area(
          "milestones", "Milestones", hint: "One a line; a date after a bar: | May 2031",
          rows: 2)
        button("Enter", .type("submit"), .class("k-button"))
      }
    }
  }

  private var binding: HTML {
    let fields = Fields(values, problems: problems)
    return section(.class("k-block")) {
      h2("Bind to measures", .class("k-h2"))
      details(.class("k-details"), .open(problems.message(for: "why-bound") != nil)) {
        summary("Choose from the \(catalogue.count) measures that can run")
        form(.method(.post), .action(path), .class("k-form"), .noValidation) {
          token(frame)
          input(.type("hidden"), .name("what"), .value("bind"))
          fieldset(.class("k-fieldset", "k-catalogue")) {
            legend("Measures", .class("k-label"))
            for measure in catalogue { choice(measure) }
          }
          fields.line("why-bound", "Why these?")
          button("Bind", .type("submit"), .class("k-button"))
        }
      }
    }
  }

  private func choice(_ measure: Measure) -> HTML {
    div(.class("k-radio")) {
      input(
        .type("checkbox"), .id("m-" + measure.id), .name("measures"), .value(measure.id),
        .checked(bound.contains(measure.id)))
      label(.for("m-" + measure.id)) {
        span(measure.id + " ", .class("k-muted"))
        measure.inWords
      }
    }
  }
}

extension AddresseeAnswer.Response {
  var inWords: String {
    switch self {
    case .acknowledged: "acknowledged"
    case .accepted: "accepted"
    case .acceptedInPart: "accepted in part"
    case .alreadyInPlace: "already in place"
    case .rejected: "rejected"
    }
  }
}
