import Vocabulary

/// A duty as the card beside a family; the same duty to several children is one card.
struct DutyCard: Sendable {
  /// Alike in all but whom they are about; never empty.
  let duties: [DutySummary]

  /// Cards in the order of the duties, those that differ only in whom they are about together.
  static func cards(_ duties: [DutySummary]) -> [DutyCard] {
    var groups: [[DutySummary]] = []
    for duty in duties {
      if let place = groups.firstIndex(where: { $0[0].asksTheSame(as: duty) }) {
        groups[place].append(duty)
      } else {
        groups.append([duty])
      }
    }
    return groups.map(DutyCard.init)
  }

  func html(on day: Day) -> HTML {
    let first = duties[0]
    return article(.class("k-duty", "k-duty-" + first.state.rawValue)) {
      h3(first.name, .class("k-duty-name"))
      p {
        first.flag(on: day).html
        " "
        bdi(first.owedBy)
      }
      if first.state == .overdue { p("It was due on \(first.dueBy.inWordsWithWeekday).") }
      if !about.isEmpty { p(named(about), .class("k-duty-about")) }
      p(sentence(first.because, else: "the reason was not recorded"))
      first.citation.html
      for duty in duties { actions(duty) }
    }
  }

  private var about: [String] { duties.flatMap(\.about) }

  /// The button that meets it and the way to its reasons, by name where there are several.
  private func actions(_ duty: DutySummary) -> HTML {
    p(.class("k-actions")) {
      if let answer = duty.answer {
        a(.class("k-button"), .href(answer.at)) {
          answer.words
          whose(duty)
        }
        " "
      }
      a(.href(duty.whyAt)) {
        "Why"
        whose(duty, " must this be done")
      }
    }
  }

  private func whose(_ duty: DutySummary, _ unseen: String = "") -> HTML {
    HTML {
      if duties.count > 1 {
        ": "
        bdi(listed(duty.about))
        span("\(unseen): \(duty.name)", .class("k-unseen"))
      } else {
        span("\(unseen): \(duty.name), \(listed(duty.about))", .class("k-unseen"))
      }
    }
  }
}

extension DutySummary {
  fileprivate func asksTheSame(as other: DutySummary) -> Bool {
    name == other.name && owedBy == other.owedBy && dueBy == other.dueBy && state == other.state
      && metOn == other.metOn && because == other.because
  }
}
