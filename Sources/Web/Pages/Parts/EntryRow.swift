import Vocabulary

/// One thing that was said to have happened, as a row of a chronology.
struct EntryRow: Sendable {
  /// The statement's place in the ledger.
  var sequence: Int
  /// Nil when nobody said when.
  var date: UncertainDate?
  /// `21:14`; nil when the source gives no time of day.
  var timeOfDay: String?
  var what: String
  /// A second, quieter sentence.
  var detail: String?
  var saidBy: SaidBy
  var standing: Standing
  /// Whom it concerns, what it opened, what it may be the same as.
  var chips: [Chip]

  struct Chip: Sendable {
    var words: String
    var at: LocalPath?

    init(_ words: String, at: LocalPath? = nil) {
      self.words = words
      self.at = at
    }
  }

  static let columns = ["Date", "What", "Who said so", "Standing"]

  var tableRow: DataTable.Row {
    DataTable.Row(
      id: "entry-\(sequence)",
      [dateAndTime, whatAndChips, saidBy.html, standingMark(standing)])
  }

  private var dateAndTime: HTML {
    HTML {
      dateCell(date)
      if let timeOfDay { span(" at \(timeOfDay)", .class("k-muted", "k-time")) }
    }
  }

  private var whatAndChips: HTML {
    HTML {
      sentence(what, else: "nothing was said of what happened")
      if let detail { p(sentence(detail), .class("k-muted")) }
      if !chips.isEmpty {
        ul(.class("k-chips")) {
          for chip in chips {
            li {
              if let path = chip.at {
                a(chip.words, .href(path), .class("k-chip"), .dir("ltr"))
              } else {
                span(chip.words, .class("k-chip"), .dir("ltr"))
              }
            }
          }
        }
      }
    }
  }
}
