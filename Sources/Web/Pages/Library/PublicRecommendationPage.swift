import Learning
import Vocabulary

/// One recommendation at an address of its own, with where else the same was asked for.
struct PublicRecommendationPage: Page {
  var frame: Frame
  var entry: ReviewLibrary.Entry
  var again: [(entry: ReviewLibrary.Entry, because: String)]
  /// Each action as everybody may know it: who owes it, by when, and how it stands.
  var actions: [ActionStanding]
  /// What bodies it addresses have become, by how they are printed.
  var successors: [String: String]
  /// Where somebody signed in works on it; nil for others.
  var workAt: LocalPath?

  var title: String { "Recommendation " + called + ", " + entry.review.title }

  private var called: String { entry.recommendation.number ?? "without a number" }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      p(.class("k-muted")) {
        a("All recommendations", .href(.library))
        " · "
        a(bdi(entry.review.title), .href(Route.publicReview(id: entry.review.id, .html).path))
      }
      h1("Recommendation " + called, .class("k-h1"))
      blockquote(.class("k-quote", "k-quote-large")) {
        RecommendationWords(recommendation: entry.recommendation).html
      }
      p {
        span("Addressed to ", .class("k-muted"))
        named(entry.recommendation.addressedTo, else: "nobody in particular")
      }
      for (was, now) in successors.sorted(by: { $0.key < $1.key }) {
        p(.class("k-muted")) {
          bdi(was)
          " is now "
          bdi(now)
          "."
        }
      }
      if let workAt { p { a("Actions, evidence and measures", .href(workAt)) } }
      themes
      repeated
      undertaken
    }
  }

  private var themes: HTML {
    section(.class("k-block")) {
      h2("Themes", .class("k-h2"))
      ul(.class("k-plain-list")) {
        for found in entry.themes {
          li {
            b(found.theme.inWords.sentenceCase)
            if found.because.isEmpty {
              span(": no word of another theme stands in it", .class("k-muted"))
            } else {
              span(
                ": because of " + listed(found.because.map { "“\($0)”" }), .class("k-muted"))
            }
          }
        }
      }
    }
  }

  private var repeated: HTML {
    section(.class("k-block")) {
      h2("Also recommended in", .class("k-h2"))
      if again.isEmpty { muted("No other review published here asks for the same.") }
      ul(.class("k-shelf")) {
        for other in again {
          li {
            article(.class("k-shelf-item", "k-shelf-wide")) {
              p(.class("k-shelf-number")) {
                a(
                  .href(
                    Route.publicRecommendation(
                      review: other.entry.review.id, id: other.entry.recommendation.id
                    ).path)
                ) { bdi(other.entry.review.title) }
              }
              div(.class("k-shelf-words")) {
                RecommendationWords(recommendation: other.entry.recommendation).html
                muted("Taken for the same: \(other.because).")
              }
            }
          }
        }
      }
    }
  }

  private var undertaken: HTML {
    section(.class("k-block")) {
      h2("What was undertaken", .class("k-h2"))
      if actions.isEmpty {
        muted("No action has been entered here. That does not mean that none was taken.")
      } else {
        DataTable(
          caption: "Actions undertaken", columns: ["Who owes it", "By when", "How it stands"],
          rows: actions.map(PublicActions.row), firstIsHeader: true
        ).html
      }
    }
  }
}

/// Actions as everybody may know them: never anybody's words about them.
enum PublicActions {
  /// A target only as it was understood: what was typed may hold anything.
  static func target(_ action: ReviewAction) -> HTML {
    guard let date = action.target?.date else { return unknown("no date that can be told") }
    return dateCell(date)
  }

  static func row(_ standing: ActionStanding) -> DataTable.Row {
    DataTable.Row([
      bdi(standing.action.owner), PublicActions.target(standing.action),
      HTML {
        standing.flag.html
        if let over = standing.daysOver {
          p(counted(over, "day", "days") + " past its day", .class("k-muted"))
        }
      },
    ])
  }
}

extension ActionStanding {
  /// How it stands, in words with a colour that only repeats them.
  var flag: Flag {
    let tone: Flag.Tone =
      switch light {
      case .red: .urgent
      case .amber: .soon
      case .green: .good
      case .grey: .plain
      }
    let isOverdue = daysOver != nil && state != .reopened
    return Flag(tone: tone, words: isOverdue ? "Overdue" : state.inWords)
  }
}
