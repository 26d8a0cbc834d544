import Learning

/// Every published recommendation, to search and to sort out: for everybody, signed in or not.
struct LibraryPage: Page {
  var frame: Frame
  var question: LibraryQuestion
  var answers: [ReviewLibrary.Entry]
  /// Of how many in all.
  var all: Int
  var reviews: Int
  var facets: [FacetShown]
  /// Counting from 1.
  var sheet: Int

  static let perSheet = 40

  /// A facet and its values, each with where choosing or dropping it leads.
  struct FacetShown: Sendable {
    var facet: LibraryQuestion.Facet
    var values: [LibraryQuestion.Value]
  }

  var title: String { "Recommendations from reviews of deaths" }

  var content: HTML {
    HTML {
      div(.class("k-identity")) {
        h1(title, .class("k-h1"))
        p(.class("k-lead", "k-muted")) {
          "What published reviews of domestic abuse related deaths asked for, word for word. No "
          "name of anybody who died, did it or is bereaved is here."
        }
        search
      }
      div(.class("k-columns")) {
        section(.class("k-left"), .aria(.labelledby, "found")) {
          h2(found, .class("k-h2"), .id("found"))
          chosen
          if answers.isEmpty { nothing }
          ol(.class("k-shelf")) { for entry in shown { li { LibraryEntryRow(entry: entry).html } } }
          sheets
          p(.class("k-muted")) {
            "Take these along as "
            a("a table (CSV)", .href(LibraryAddress.of(question, format: .csv)))
            " or "
            a("data (JSON)", .href(LibraryAddress.of(question, format: .json)))
            "."
          }
        }
        aside(.class("k-right"), .aria(.label, "Sort out")) {
          for facet in facets where !facet.values.isEmpty { html(facet) }
        }
      }
    }
  }

  private var found: String {
    let count = counted(answers.count, "recommendation", "recommendations")
    return answers.count == all
      ? "\(count) of \(counted(reviews, "review", "reviews"))" : "\(count) of \(all)"
  }

  private var shown: ArraySlice<ReviewLibrary.Entry> {
    let start = min((max(1, sheet) - 1) * LibraryPage.perSheet, answers.count)
    return answers[start..<min(start + LibraryPage.perSheet, answers.count)]
  }

  private var search: HTML {
    form(.method(.get), .action(.library), .class("k-search"), .role("search")) {
      for (facet, values) in question.sorted {
        for value in values {
          input(.type("hidden"), .name(facet.rawValue), .value(value))
        }
      }
      label("Words of a recommendation, a body, a number or a partnership", .for("q"))
      div(.class("k-search-row")) {
        input(
          .type("search"), .id("q"), .name("q"), .value(question.words), .class("k-input"),
          .autocomplete("off"))
        button("Search", .type("submit"), .class("k-button"))
      }
    }
  }

  private var nothing: HTML {
    div(.class("k-empty"), .role("status")) {
      if all == 0 {
        p(
          "No review has been published here yet. Each would stand here once a person had looked "
            + "through it.")
      } else {
        p("No recommendation answers that. Try fewer words, or drop a choice.")
      }
    }
  }

  @HTMLBuilder private var chosen: HTML {
    if !question.chosen.isEmpty {
      ul(.class("k-chips"), .aria(.label, "Chosen")) {
        for (facet, values) in question.sorted {
          for value in values {
            li {
              a(.class("k-chip"), .href(LibraryAddress.of(question.toggling(facet, value)))) {
                "\(facet.inWords): \(words(facet, value)) "
                span("(drop)", .class("k-muted"))
              }
            }
          }
        }
      }
    }
  }

  private func words(_ facet: LibraryQuestion.Facet, _ value: String) -> String {
    facets.first { $0.facet == facet }?.values.first { $0.value == value }?.inWords ?? value
  }

  @HTMLBuilder private var sheets: HTML {
    let last = (answers.count + LibraryPage.perSheet - 1) / LibraryPage.perSheet
    if last > 1 {
      p(.class("k-steps")) {
        if sheet > 1 {
          a(
            "‹ Earlier", .class("k-button-plain"),
            .href(LibraryAddress.of(question, sheet: sheet - 1)))
        }
        span("Sheet \(min(sheet, last)) of \(last)", .class("k-muted"))
        if sheet < last {
          a(
            "Further ›", .class("k-button-plain"),
            .href(LibraryAddress.of(question, sheet: sheet + 1)))
        }
      }
    }
  }

  private func html(_ shown: FacetShown) -> HTML {
    section(.class("k-block", "k-facet")) {
      h2(shown.facet.inWords, .class("k-h3"))
      ul {
        for value in shown.values.prefix(12) {
          let isOn = question.chosen[shown.facet]?.contains(value.value) ?? false
          li {
            a(
              .href(LibraryAddress.of(question.toggling(shown.facet, value.value))),
              .class(isOn ? "k-on" : nil), .aria(.current, isOn ? "true" : nil)
            ) { value.inWords }
            span(" \(value.count)", .class("k-muted"))
          }
        }
      }
    }
  }
}

extension LibraryQuestion {
  /// Chosen values in one order, so that an address is always the same.
  var sorted: [(Facet, [String])] {
    Facet.allCases.compactMap { facet in chosen[facet].map { (facet, $0.sorted()) } }
  }

  func toggling(_ facet: Facet, _ value: String) -> LibraryQuestion {
    var values = chosen[facet] ?? []
    if values.remove(value) == nil { values.insert(value) }
    var chosen = self.chosen
    chosen[facet] = values
    return LibraryQuestion(words: words, chosen: chosen)
  }
}

/// The address that asks a question of the library.
enum LibraryAddress {
  static func of(
    _ question: LibraryQuestion, format: Route.Format = .html, sheet: Int = 1
  ) -> LocalPath {
    var query: [(String, String)] = []
    if !question.words.isEmpty { query.append(("q", question.words)) }
    for (facet, values) in question.sorted { query += values.map { (facet.rawValue, $0) } }
    if sheet > 1 { query.append(("sheet", "\(sheet)")) }
    return Route.library(format).path.asking(query)
  }
}
