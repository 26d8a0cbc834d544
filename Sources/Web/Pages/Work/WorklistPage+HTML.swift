import Vocabulary

extension WorklistPage: Page {
  var title: String { "My work" }

  var content: HTML {
    div(.class("k-one")) {
      h1("My work", .class("k-h1"))
      p(.class("k-muted")) {
        "What "
        bdi(agency)
        " owes, as of \(frame.today.inWordsWithWeekday)."
      }
      counts.html
      ways
      controls
      if duties.isEmpty { nothing }
      if let whole { one(whole) } else { starts }
    }
  }

  /// The first of each list: a page of seven hundred rows hides the one that matters.
  private var starts: HTML {
    HTML {
      for (index, list) in lists.enumerated() {
        DutyList(
          title: list.title, duties: list.duties, day: list.day,
          limit: isPrinted ? nil : WorklistPage.firstOfEach, allAt: at(index + 1, page: 1)
        ).html
      }
    }
  }

  private func one(_ whole: Whole) -> HTML {
    let lists = lists
    let list = lists.indices.contains(whole.list - 1) ? lists[whole.list - 1] : nil
    let duties = list?.duties ?? []
    let start = (whole.page - 1) * WorklistPage.pageSize
    let rows = duties.dropFirst(max(0, start)).prefix(WorklistPage.pageSize)
    return HTML {
      p {
        a("Every list", .href(.work.asking(asked)))
        " · "
        if rows.isEmpty {
          "nothing here"
        } else {
          "\(start + 1) to \(start + rows.count) of \(duties.count)"
        }
        if whole.page > 1 {
          " · "
          a("Those before", .href(at(whole.list, page: whole.page - 1)))
        }
        if start + rows.count < duties.count {
          " · "
          a("Those after", .href(at(whole.list, page: whole.page + 1)))
        }
      }
      if let list { DutyList(title: list.title, duties: Array(rows), day: list.day).html }
    }
  }

  private var asked: [(name: String, value: String)] { asked(groupBy, whose) }

  private func asked(
    _ grouping: Grouping, _ whose: Whose
  ) -> [(name: String, value: String)] {
    [
      (name: "rule", value: chosenRule ?? ""), (name: "group", value: grouping.rawValue),
      (name: "whose", value: whose.rawValue),
    ]
  }

  /// The ways through the list, as links: no script and no button is needed.
  private var ways: HTML {
    nav(.class("k-ways"), .aria(.label, "Ways through this list")) {
      way("Show") {
        for one in Whose.allCases {
          step(one.inWords, current: one == whose, asked(groupBy, one))
        }
      }
      way("Grouped by") {
        for one in Grouping.allCases {
          step(one.inWords, current: one == groupBy, asked(one, whose))
        }
      }
      p(.class("k-way")) {
        a("Print all of it", .href(.work.asking(asked + [(name: "print", value: "yes")])))
      }
    }
  }

  private func way(_ words: String, @HTMLBuilder _ steps: () -> HTML) -> HTML {
    div(.class("k-way")) {
      span(words + ":")
      ul { steps() }
    }
  }

  private func step(
    _ words: String, current: Bool, _ asked: [(name: String, value: String)]
  ) -> HTML {
    li {
      a(
        words, .href(.work.asking(asked)), .aria(.current, current ? "true" : nil),
        .class(current ? "k-on" : nil))
    }
  }

  private func at(_ list: Int, page: Int) -> LocalPath {
    LocalPath.work.asking(
      asked + [(name: "list", value: "\(list)"), (name: "page", value: "\(page)")])
  }

  static let firstOfEach = 20
  static let pageSize = 100

  private var counts: [Flag] {
    DutySummary.State.allCases.compactMap { state in
      let count = duties.count { $0.state == state }
      guard count > 0 else { return nil }
      let tone: Flag.Tone =
        switch state {
        case .overdue: .urgent
        case .dueSoon, .metLate: .soon
        case .open: .plain
        case .met: .good
        }
      return Flag(tone: tone, words: "\(count) \(state.heading.lowercased())")
    }
  }

  private var controls: HTML {
    form(.method(.get), .action(.work), .class("k-inline-form")) {
      div(.class("k-inline-field")) {
        label("Show", .for("rule"))
        select(.id("rule"), .name("rule"), .class("k-input")) {
          option("every rule", .value(""))
          for rule in rules {
            option(
              rule.wordsWithCount, .value(rule.value), .selected(chosenRule == rule.value))
          }
        }
      }
      input(.type("hidden"), .name("group"), .value(groupBy.rawValue))
      input(.type("hidden"), .name("whose"), .value(whose.rawValue))
      button("Show", .type("submit"), .class("k-button-plain"))
    }
  }

  private var nothing: HTML {
    div(.class("k-empty")) {
      if total > 0 {
        p("None of the \(counted(total, "duty", "duties")) is among those you asked for.")
        p { a("Show every rule", .href(.work)) }
      } else {
        p("Nothing that you may see is owed today. A duty would appear here when:")
        if watchedFor.isEmpty {
          p(unknown("no rules are loaded, so nothing is being watched for"))
        } else {
          ul { for sentence in watchedFor { li { sentence } } }
        }
      }
    }
  }

  /// The duties under headings, most pressing first.
  var lists: [DutyList] {
    switch groupBy {
    case .state:
      DutySummary.State.allCases.map { state in
        list(state.heading, duties.filter { $0.state == state })
      }
    case .day: grouped { $0.dueBy.inWordsWithWeekday }
    case .person: grouped { listed($0.about) }
    case .family: grouped { $0.family ?? "No relative recorded" }
    case .rule: grouped { $0.rule }
    case .holder: grouped { $0.holder ?? "Nobody has taken it on" }
    case .ladder: grouped { $0.reached.map { "It has reached " + $0 } ?? "Still with its holder" }
    }
  }

  private func grouped(by words: (DutySummary) -> String) -> [DutyList] {
    Dictionary(grouping: duties, by: words)
      .map { (words, duties) in list(words, duties) }
      .sorted { left, right in
        guard let one = left.duties.first, let other = right.duties.first else { return false }
        return (one.dueBy, left.title) < (other.dueBy, right.title)
      }
  }

  private func list(_ title: String, _ duties: [DutySummary]) -> DutyList {
    DutyList(
      title: title,
      duties: duties.sorted { ($0.dueBy, $0.name, $0.because) < ($1.dueBy, $1.name, $1.because) },
      day: frame.today)
  }
}
