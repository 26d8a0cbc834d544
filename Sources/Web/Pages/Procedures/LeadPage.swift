import Learning
import Vocabulary

/// Who leads on domestic abuse, since when nobody did, and what was asked of them.
struct LeadPage: Page {
  var frame: Frame
  var rota: LeadRota
  var successions: [TrainingRules.RoleSuccession]
  var agencyName: @Sendable (AgencyID) -> String
  /// May the reader's agency send a question, and does it hold the role?
  var mayAsk: Bool
  var mayAnswer: Bool
  var values = FormValues()
  var problems: [FieldProblem] = []

  var title: String { problems.title("Domestic abuse lead") }

  /// What a question may be on: a topic, nothing of a case.
  static let topics = [
    "safety planning", "online access", "court orders", "risk checklist", "children in the home",
    "economic abuse", "staff who are victims", "where to refer",
  ]

  var content: HTML {
    HTML {
      StaffTabs.lead.html
      div(.class("k-one")) {
        problems.summaryBox
        h1("Domestic abuse lead", .class("k-h1"))
        now
        terms
        questions
        succession
      }
    }
  }

  @HTMLBuilder private var now: HTML {
    let holders = rota.holders
    if holders.isEmpty {
      p(.class("k-notice", "k-notice-soon")) {
        if let since = rota.vacantSince {
          b("Nobody leads. ")
          "The role has stood empty since \(since.inWords): "
          "\(counted(rota.vacantDays, "day", "days"))."
        } else {
          b("Nobody was ever appointed, as far as you may see. ")
          "An appointment comes by an agency’s workforce flow."
        }
        if rota.isAlarm { " This is an alarm: tell the executive lead." }
      }
    } else {
      ul(.class("k-plain-list")) {
        for holder in holders {
          li {
            b(bdi(agencyName(holder.agency)))
            ": \(holder.level.inWords), post \(holder.record.id), since \(holder.from.inWords)"
          }
        }
      }
    }
    p("In the last year somebody led on \(rota.daysHeld) of \(rota.daysCounted) days.")
  }

  @HTMLBuilder private var terms: HTML {
    if !rota.terms.isEmpty {
      section(.class("k-block")) {
        h2("Appointments", .class("k-h2"))
        DataTable(
          caption: "Appointments", columns: ["Agency", "Role", "From", "Until"],
          rows: rota.terms.map { term in
            DataTable.Row([
              HTML { bdi(agencyName(term.agency)) },
              HTML { "\(term.role.inWords), \(term.level.inWords)" }, dayWords(term.from),
              term.until.map { dayWords($0) } ?? HTML { "held now" },
            ])
          }, firstIsHeader: true
        ).html
      }
    }
  }

  private var questions: HTML {
    section(.class("k-block")) {
      h2("Questions to the lead", .class("k-h2"))
      muted("Answered within two working days. A topic only: nothing of a person or a case.")
      if mayAsk { ask }
      if rota.queries.isEmpty {
        p("Nothing was asked yet.", .class("k-empty"))
      } else {
        DataTable(
          caption: "Questions to the lead",
          columns: ["Topic", "Asked by", "Asked", "How it stands"],
          rows: rota.queries.prefix(40).map(row), firstIsHeader: true
        ).html
      }
    }
  }

  private var ask: HTML {
    let fields = Fields(values, problems: problems)
    return form(.method(.post), .action(Route.lead.path), .class("k-form"), .noValidation) {
      token(frame)
      fields.menu(
        "topic", "Ask the lead to ring you about",
        [Choice("", "Choose")] + LeadPage.topics.map { Choice($0, StaffWords.capitalised($0)) })
      button("Ask", .type("submit"), .class("k-button"))
    }
  }

  private func row(_ query: LeadRota.Query) -> DataTable.Row {
    DataTable.Row([
      HTML { bdi(StaffWords.capitalised(query.topic)) },
      HTML { bdi(agencyName(query.askedBy)) },
      dayWords(query.asked), standing(query),
    ])
  }

  private func standing(_ query: LeadRota.Query) -> HTML {
    HTML {
      if let answered = query.answered {
        query.isLate(on: frame.today) ? "answered late, on " : "answered on "
        dayWords(answered)
      } else {
        if query.isLate(on: frame.today) {
          Flag(tone: .urgent, words: "Overdue: was due by \(query.due.inWords)").html
        } else {
          Flag(tone: .soon, words: "Due by \(query.due.inWords)").html
        }
        if mayAnswer { answer(query) }
      }
    }
  }

  private func answer(_ query: LeadRota.Query) -> HTML {
    form(.method(.post), .action(Route.lead.path), .class("k-inline-form")) {
      token(frame)
      input(.type("hidden"), .name("query"), .value(query.record.description))
      button(.type("submit"), .class("k-button-plain")) {
        "It is answered"
        span(": \(query.topic), asked \(query.asked.inWords)", .class("k-unseen"))
      }
    }
  }

  @HTMLBuilder private var succession: HTML {
    if !successions.isEmpty {
      section(.class("k-block")) {
        h2("When bodies change", .class("k-h2"))
        muted("A role passes on; it does not end with the body that held it.")
        DataTable(
          caption: "Roles that passed to another body", columns: ["From", "To", "Since", "Roles"],
          rows: successions.map { one in
            DataTable.Row([
              HTML { bdi(one.was) }, HTML { bdi(one.is) }, dayWords(one.from),
              HTML { listed(one.roles.map(\.inWords)) },
            ])
          }, firstIsHeader: true
        ).html
      }
    }
  }
}

extension LeadAppointment.Role {
  fileprivate var inWords: String {
    switch self {
    case .domesticAbuseLead: "domestic abuse lead"
    case .safeguardingLead: "safeguarding lead"
    case .maracContact: "contact for MARAC"
    }
  }
}

extension LeadAppointment.Level {
  fileprivate var inWords: String {
    switch self {
    case .executive: "executive"
    case .operational: "operational"
    case .deputy: "deputy"
    }
  }
}
