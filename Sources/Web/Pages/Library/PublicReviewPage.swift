import Learning
import Vocabulary

/// A published review: its particulars, its summary and what it asked for.
struct PublicReviewPage: Page {
  var frame: Frame
  var review: PublicReview
  var entries: [ReviewLibrary.Entry]

  var title: String { review.title }

  var content: HTML {
    HTML {
      div(.class("k-identity")) {
        p(.class("k-muted")) {
          a("All recommendations", .href(.library))
          " · a review of a domestic abuse related death"
        }
        h1(review.csp + " review", .class("k-h1"))
        dl(.class("k-facts")) {
          fact("Partnership", review.csp)
          fact("Published", review.published)
          if let year = review.yearOfDeath { fact("Year of death", "\(year)") }
          fact("Recommendations", "\(review.recommendations.count)")
          fact(
            "Addressee rows",
            "\(review.recommendations.reduce(0) { $0 + max(1, $1.addressedTo.count) })")
        }
      }
      div(.class("k-columns")) {
        div(.class("k-left")) {
          section(.class("k-block")) {
            h2("Recommendations", .class("k-h2"))
            ol(.class("k-shelf")) {
              for entry in entries { li { LibraryEntryRow(entry: entry, isAtHome: true).html } }
            }
          }
        }
        aside(.class("k-right"), .aria(.label, "About the review")) {
          section(.class("k-block")) {
            h2("Summary", .class("k-h2"))
            p(sentence(review.summary, else: "No summary was published."))
          }
          spoken
          section(.class("k-block")) {
            h2("Read on", .class("k-h2"))
            ul(.class("k-plain-list")) {
              li {
                a("In plain words, for families", .href(Route.plainReview(id: review.id).path))
              }
              li { a("As a table (CSV)", .href(Route.publicReview(id: review.id, .csv).path)) }
              li { a("As data (JSON)", .href(Route.publicReview(id: review.id, .json).path)) }
              li { a("Actions past their day", .href(Route.overdue.path)) }
            }
          }
          p(.class("k-muted")) {
            "A person looked through the reading of the report before it was published here, on "
            dayWords(review.on)
            ". Names are left out; what may be one is withheld."
          }
        }
      }
    }
  }

  private func fact(_ words: String, _ value: String) -> HTML {
    div {
      dt(words)
      dd(bdi(value))
    }
  }

  @HTMLBuilder private var spoken: HTML {
    let found = Aggravation.spoken(
      in: [review.summary ?? ""] + review.recommendations.map(\.whole))
    if !found.isEmpty {
      section(.class("k-block")) {
        h2("It speaks of", .class("k-h2"))
        ul(.class("k-chips")) {
          for (what, because) in found {
            li {
              span(.class("k-chip")) {
                what.inWords
                span(": “\(because)”", .class("k-unseen"))
              }
            }
          }
        }
      }
    }
  }
}
