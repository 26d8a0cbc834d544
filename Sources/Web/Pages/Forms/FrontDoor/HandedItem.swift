import Vocabulary

/// One thing the front door handed on, as a row that both managers read.
struct HandedItem: Sendable {
  var id: String
  var words: String
  var kind: FrontDoorItem.Kind
  var from: String
  var to: String
  var on: Day
  /// Nil where no rule asks for it.
  var dueBy: Day?
  var state: State
  /// What was answered last, in a sentence; nil where nobody has.
  var answer: String?
  var mayAnswer: Bool
  /// Whom it is about and where; nil on that person's own pages.
  var person: (name: String, at: LocalPath)?

  enum State: Sendable, Hashable { case waiting, overdue(days: Int), answered }

  private var flag: Flag {
    switch state {
    case .waiting: Flag(tone: .plain, words: "Waiting")
    case .overdue(let days):
      Flag(tone: .urgent, words: "Overdue by " + counted(days, "day", "days"))
    case .answered: Flag(tone: .good, words: "Answered")
    }
  }

  static func table(
    _ items: [HandedItem], caption: String, withPerson: Bool, _ today: Day
  ) -> HTML {
    DataTable(
      caption: caption,
      columns: (withPerson ? ["About"] : []) + ["What", "From and to", "Due", "Answer"],
      rows: items.map { item in
        var cells = [item.what, item.way, item.due, sentence(item.answer, else: "nobody answered")]
        if withPerson { cells.insert(item.about, at: 0) }
        return DataTable.Row(cells)
      }, firstIsHeader: withPerson
    ).html
  }

  private var about: HTML {
    guard let person else { return unknown("not shown") }
    return a(bdi(person.name), .href(person.at))
  }

  private var what: HTML {
    HTML {
      b(kind == .handover ? "Handover: " : "Recommended: ")
      sentence(words)
      p(.class("k-muted")) {
        "handed on "
        dayWords(on)
      }
    }
  }

  private var way: HTML {
    HTML {
      bdi(from)
      " to "
      bdi(to)
    }
  }

  private var due: HTML {
    HTML {
      flag.html
      if let dueBy { p { dueBy.inWordsWithWeekday } }
    }
  }
}
