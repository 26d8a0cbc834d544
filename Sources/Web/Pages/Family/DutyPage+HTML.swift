import Vocabulary

extension DutyPage: Page {
  var title: String { duty.name }

  var content: HTML {
    HTML {
      if let file { file.html(current: .duties, invented: frame.allInvented, heading: false) }
      div(.class("k-columns")) {
        div(.class("k-left")) {
          ((form?.problems ?? []) + (hand?.problems ?? [])).summaryBox
          heading
          reckoning
          grounds
          past
        }
        aside(.class("k-right"), .aria(.label, "Answer")) {
          answer
          held
        }
      }
    }
  }

  private var heading: HTML {
    section(.class("k-block")) {
      h1(duty.name, .class("k-h1"))
      dl(.class("k-pairs", "k-pairs-wide")) {
        pair("State") { duty.flag(on: day).html }
        pair("About") {
          named(duty.about)
        }
        pair("Owed by") { known(duty.owedBy, else: "no agency was named") }
        pair("Due by") { duty.dueBy.inWordsWithWeekday }
        pair("Met by") { sentence(metBy, else: "what meets it was not recorded") }
        pair("Comes from") { duty.citation.html }
      }
    }
  }

  private func pair(_ words: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
    div {
      dt(words)
      dd { content() }
    }
  }

  private var reckoning: HTML {
    section(.class("k-block")) {
      h2("How the day was counted", .class("k-h2"))
      p(sentence(clockStarted, else: "what set the clock going was not recorded"))
      if !days.isEmpty { DayCalendar(days: days, dueBy: duty.dueBy, today: day).html }
      if !arithmetic.isEmpty {
        ul(.class("k-plain-list")) { for step in arithmetic { li(sentence(step)) } }
      }
      if !localNumbers.isEmpty {
        ul(.class("k-plain-list")) { for line in localNumbers { li(sentence(line)) } }
      }
      if duty.citation.isLocalSetting {
        muted("No national rule sets this time. It is this partnership’s own setting.")
      }
    }
  }

  private var grounds: HTML {
    section(.class("k-block")) {
      h2("Because of", .class("k-h2"))
      if because.isEmpty {
        p(
          "The statements this rests on are not yours to see. Ask \(duty.owedBy).",
          .class("k-empty"))
      } else {
        DataTable(
          caption: "The statements this duty rests on", columns: EntryRow.columns,
          rows: because.map(\.tableRow)
        ).html
        standingLegend
      }
    }
  }

  private var past: HTML {
    section(.class("k-block")) {
      h2("History", .class("k-h2"))
      if history.isEmpty {
        muted("Nothing has been done about it that is recorded here.")
      } else {
        ol(.class("k-history")) {
          for line in history {
            li {
              dayWords(line.day)
              ": "
              sentence(line.words)
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private var held: HTML {
    if !holding.isEmpty {
      section(.class("k-block"), .id("holding")) {
        h2("Who holds it", .class("k-h2"))
        ul(.class("k-plain-list")) { for line in holding { li(sentence(line)) } }
        if let hand {
          details(
            .class("k-details"), .open(!hand.problems.isEmpty || hand.asked != nil)
          ) {
            summary("Take it on, pass it on, or say that it does not apply")
            hand.html(frame)
          }
        }
      }
    }
  }

  private var answer: HTML {
    section(.class("k-block"), .id("answer")) {
      if let form {
        h2(form.kind.heading, .class("k-h2"))
        form.html(frame)
      } else {
        h2("Answering it", .class("k-h2"))
        p(
          sentence(
            mayNotAnswer, else: "You may not answer it. \(duty.owedBy) owes it and can."))
      }
    }
  }
}
