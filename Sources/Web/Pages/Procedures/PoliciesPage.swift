import Learning
import Vocabulary

/// Where an agency's policies stand, with the clock of each, and what its staff have read.
struct PoliciesPage: Page {
  var frame: Frame
  var agency: String
  /// Nil where the hub knows no policy of the agency.
  var shelf: PolicyShelf?
  /// What was just written down, said once.
  var said: String?

  var title: String { "Policies" }

  var content: HTML {
    HTML {
      StaffTabs.policies.html
      div(.class("k-one")) {
        h1("Policies", .class("k-h1"))
        p(.class("k-muted")) {
          "Of "
          bdi(agency)
          ". A policy is in force once it is ratified, published where staff work, and read by "
          "enough of them."
        }
        if let said { p(said, .class("k-notice", "k-notice-good"), .role("status")) }
        if let shelf { list(shelf) }
        if shelf?.versions.isEmpty ?? true {
          p(
            "The hub knows of no policy of your agency yet. Policies come by its workforce flow.",
            .class("k-empty"))
        }
      }
    }
  }

  @HTMLBuilder private func list(_ shelf: PolicyShelf) -> HTML {
    if !shelf.lacking.isEmpty {
      p(.class("k-notice", "k-notice-soon")) {
        b("Required, and not there: ")
        listed(shelf.lacking.map(StaffWords.capitalised)) + "."
      }
    }
    for version in shelf.versions { html(version) }
  }

  private func html(_ version: PolicyShelf.Version) -> HTML {
    article(.class("k-block", "k-card")) {
      h2(.class("k-h3")) {
        bdi(StaffWords.capitalised(version.subject))
        ", version "
        bdi(version.version)
      }
      flags(version).html
      if !version.isInForce, !version.isOver {
        p { "Not in force. Still missing: \(listed(version.missing))." }
      }
      p {
        "Read and understood by \(version.read) of \(version.staff) staff."
        if let due = version.reviewDue {
          " To be looked at again by "
          dayWords(due)
          "."
        }
      }
      DataTable(
        caption: "Steps of \(StaffWords.capitalised(version.subject)), version \(version.version)",
        columns: ["Step", "Day", "Shown by"],
        rows: version.steps.map { step in
          DataTable.Row([HTML { step.state.inWords }, dayWords(step.on), known(step.evidence)])
        }, firstIsHeader: true
      ).html
      reading(version)
    }
  }

  private func flags(_ version: PolicyShelf.Version) -> [Flag] {
    var flags: [Flag] = []
    if version.isInForce { flags.append(Flag(tone: .good, words: "In force")) }
    if version.isOver { flags.append(Flag(tone: .plain, words: "No longer in use")) }
    if version.isRequired { flags.append(Flag(tone: .plain, words: "Required")) }
    if let days = version.waitingDays {
      let words = "Before its committee for \(counted(days, "day", "days"))"
      switch version.alarm {
      case .none: flags.append(Flag(tone: .plain, words: words))
      case .amber: flags.append(Flag(tone: .soon, words: words))
      case .red: flags.append(Flag(tone: .urgent, words: words + ": tell the executive lead"))
      }
    }
    return flags
  }

  @HTMLBuilder private func reading(_ version: PolicyShelf.Version) -> HTML {
    if let day = version.readByReader {
      p {
        Flag(tone: .good, words: "You read it").html
        " You said on "
        dayWords(day)
        " that you read and understood this version."
      }
    } else if version.canBeRead {
      form(.method(.post), .action(Route.policies.path), .class("k-inline-form")) {
        token(frame)
        input(.type("hidden"), .name("subject"), .value(version.subject))
        input(.type("hidden"), .name("version"), .value(version.version))
        button(.type("submit"), .class("k-button-plain")) {
          "I have read and understood it"
          span(
            ": \(StaffWords.capitalised(version.subject)), version \(version.version)",
            .class("k-unseen"))
        }
      }
    }
  }
}

extension PolicyStep.State {
  fileprivate var inWords: String {
    switch self {
    case .draft: "Drafted"
    case .consultation: "Consulted on"
    case .awaitingRatification: "Sent to its committee"
    case .ratified: "Ratified"
    case .published: "Published"
    case .underReview: "Under review"
    case .superseded: "Superseded"
    case .withdrawn: "Withdrawn"
    }
  }
}
