import Vocabulary

/// Something that must be done, as a card or a row shows it.
struct DutySummary: Sendable {
  /// `See each child alone`
  var name: String
  var state: State
  /// The agency that owes it.
  var owedBy: String
  var dueBy: Day
  /// Nil while it is not met.
  var metOn: Day?
  /// The people it is about, by name.
  var about: [String]
  /// Why it is owed, as a whole sentence.
  var because: String
  var citation: CitationLine
  /// The family's name, for grouping; nil when it belongs to none.
  var family: String?
  /// The rule's name, for grouping.
  var rule: String
  /// Who holds it, by name; nil where nobody has taken it on.
  var holder: String?
  /// Whose attention it has come to; nil while it is not overdue.
  var reached: String?
  var whyAt: LocalPath
  /// Nil when the reader may not answer it.
  var answer: Answering?

  enum State: String, Sendable, CaseIterable {
    case overdue, dueSoon, open, metLate, met

    var isUnmet: Bool {
      switch self {
      case .overdue, .dueSoon, .open: true
      case .metLate, .met: false
      }
    }
  }

  /// The one button that meets a duty: `Record a visit`.
  struct Answering: Sendable {
    var words: String
    var at: LocalPath
  }

  /// How it stands on a day: `Overdue 6 days`, `Due Monday 17 March 2031`.
  func flag(on day: Day) -> Flag {
    switch state {
    case .overdue:
      Flag(
        tone: .urgent,
        words: "Overdue " + counted(max(0, day.days(since: dueBy)), "day", "days"))
    case .dueSoon: Flag(tone: .soon, words: "Due " + dueBy.inWordsWithWeekday)
    case .open: Flag(tone: .plain, words: "Due " + dueBy.inWordsWithWeekday)
    case .metLate: Flag(tone: .soon, words: "Met late" + metWords)
    case .met: Flag(tone: .good, words: "Met" + metWords)
    }
  }

  private var metWords: String { metOn.map { ", on \($0.inWords)" } ?? ", day not recorded" }

  /// As a row of a list.
  func tableRow(on day: Day) -> DataTable.Row {
    DataTable.Row(
      className: "k-row-" + state.rawValue,
      [
        HTML {
          a(name, .href(whyAt))
          if !about.isEmpty { p(named(about), .class("k-muted")) }
        },
        HTML {
          flag(on: day).html
          if state.isUnmet { p(.class("k-muted")) { holding } }
        },
        HTML {
          sentence(because, else: "the reason was not recorded")
          citation.html
        },
        known(family, else: "no relative recorded"),
        answerCell,
      ])
  }

  private var holding: HTML {
    HTML {
      if let holder {
        "Held by "
        bdi(holder)
      } else {
        "Nobody has taken it on"
      }
      if let reached { "; has reached \(reached)" }
    }
  }

  private var answerCell: HTML {
    guard let answer else { return muted("Not yours to answer") }
    return a(.class("k-button", "k-button-small"), .href(answer.at)) {
      answer.words
      span(": \(listed(about))", .class("k-unseen"))
    }
  }

  static let columns = ["What must be done", "By when", "Because", "Family", "Answer"]
}
