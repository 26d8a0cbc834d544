import Vocabulary

/// Patterns over time, a pair of people each: drawn, and the same as a table, with what to ask about.
struct PatternPage: Page {
  var frame: Frame
  var file: FileHeading
  var asKnown: AsKnown
  var pairs: [Pair]

  /// What was told of harm by one person to another.
  struct Pair: Sendable {
    /// Nil where the name is not recorded.
    var harmed: String
    /// Nil where nobody was named.
    var alleged: String?
    var drawing: PatternDrawing
    var rows: [Row]
    var stages: [Stage]
  }

  /// A month or a quarter, or a stretch of which nothing was told.
  enum Row: Sendable {
    case period(words: String, kinds: [[Told]], beside: [Told])
    case quiet(words: String)
  }

  /// Something told, in words, with the page of its statement.
  struct Told: Sendable {
    var words: String
    var at: LocalPath
  }

  /// What research on escalation asks about, with what was told of it.
  struct Stage: Sendable {
    var name: String
    var told: [Prompt]
  }

  struct Prompt: Sendable {
    var words: String
    var because: [LocalPath]
  }

  var title: String { "Pattern over time, " + file.name }

  var content: HTML {
    HTML {
      file.html(current: .pattern, invented: frame.allInvented, heading: false)
      div(.class("k-one")) {
        h1("Pattern over time", .class("k-h1"))
        p(.class("k-muted")) {
          "What was told of harm by one person to another, put together over time rather than by "
          "incident, as far as you may see. It counts nobody’s risk. What is not here may still "
          "be so."
        }
        asKnown.html
        if pairs.isEmpty {
          p(
            "Nothing that you may see here says that one person harms another. That is not the "
              + "same as its not being so.", .class("k-empty"))
        }
        for (index, pair) in pairs.enumerated() { section(pair, "pair-\(index + 1)") }
      }
    }
  }

  private func section(_ pair: Pair, _ id: String) -> HTML {
    Web.section(.class("k-block"), .aria(.labelledby, id)) {
      h2(.class("k-h2"), .id(id)) {
        "Towards "
        bdi(pair.harmed)
        ", alleged of "
        if let alleged = pair.alleged { bdi(alleged) } else { unknown("nobody named") }
      }
      pair.drawing.html
      table(pair)
      prompts(pair, id)
    }
  }

  private func table(_ pair: Pair) -> HTML {
    DataTable(
      caption: "What was told of harm to \(pair.harmed), alleged of "
        + (pair.alleged ?? "nobody named"),
      columns: ["When"] + AbuseGrid.Category.allCases.map(\.inWords) + ["Beside it"],
      rows: pair.rows.map { row in
        switch row {
        case .period(let words, let kinds, let beside):
          DataTable.Row([span(words, .class("k-date"))] + kinds.map(cell) + [cell(beside)])
        case .quiet(let words):
          DataTable.Row(across: HTML { words }, className: "k-muted")
        }
      }, firstIsHeader: true, className: "k-table-wide k-table-pattern"
    ).html
  }

  private func cell(_ told: [Told]) -> HTML {
    guard !told.isEmpty else { return unknown("nothing told") }
    return ul(.class("k-told")) {
      for one in told { li { a(.href(one.at)) { sentence(one.words) } } }
    }
  }

  private func prompts(_ pair: Pair, _ id: String) -> HTML {
    details(.class("k-details"), .open()) {
      summary("What to ask about")
      p(.class("k-muted")) {
        "Stages of escalation after J. Monckton Smith (2019), who read back from killings. They "
        "prompt a question and a manager’s or MARAC’s judgement; they count and predict nothing. A "
        "stage with nothing beside it may only not have been asked about."
      }
      dl(.class("k-terms")) {
        for stage in pair.stages {
          div {
            dt(stage.name)
            dd {
              if stage.told.isEmpty {
                unknown("nothing told that you may see: ask")
              } else {
                ul(.class("k-told")) { for prompt in stage.told { li { html(prompt) } } }
              }
            }
          }
        }
      }
    }
  }

  private func html(_ prompt: Prompt) -> HTML {
    HTML {
      sentence(prompt.words)
      for (index, path) in prompt.because.enumerated() {
        " "
        a(.href(path)) {
          prompt.because.count > 1 ? "who said so (\(index + 1))" : "who said so"
          span(": \(prompt.words)", .class("k-unseen"))
        }
      }
    }
  }
}
