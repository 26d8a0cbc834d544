import Vocabulary

extension SearchPage: Page {
  var title: String { query.map { "Search: \($0)" } ?? "People" }

  var content: HTML {
    div(.class("k-one")) {
      h1("People", .class("k-h1"))
      form(.method(.get), .action(.people), .class("k-search"), .role("search")) {
        label("Name, former name, date of birth, NHS number or an agency’s own number", .for("q"))
        div(.class("k-search-row")) {
          input(
            .type("search"), .id("q"), .name("q"), .value(query), .class("k-input"),
            .autocomplete("off"))
          button("Search", .type("submit"), .class("k-button"))
        }
      }
      if let query { answer(query) } else { beforehand }
    }
  }

  private var beforehand: HTML {
    div(.class("k-empty")) {
      p("Type part of a name. Misspelt and former names are found too, and shown apart.")
      p(
        "Only people whom an agency has brought to the hub are here. It is not a register of "
          + "everyone, and opening a file asks for your purpose.")
    }
  }

  private func answer(_ query: String) -> HTML {
    HTML {
      if exact.isEmpty && near.isEmpty {
        div(.class("k-empty"), .role("status")) {
          p {
            "Nobody was found for “"
            bdi(query)
            "”."
          }
          p(
            "That does not mean that nobody knows them. Try fewer letters, a former name, "
              + "or the date of birth.")
        }
      }
      hits("The same name", exact)
      hits("Nearly the same", near)
      if isCutShort {
        p(
          "There are more than are shown. Add a second name or a date of birth.",
          .class("k-notice"))
      }
    }
  }

  @HTMLBuilder private func hits(_ title: String, _ hits: [Hit]) -> HTML {
    if !hits.isEmpty {
      section(.class("k-block")) {
        h2(.class("k-h2")) {
          title
          " "
          span("(\(hits.count), youngest first)", .class("k-muted"))
        }
        DataTable(
          caption: title, columns: ["Name", "Age", "Records held by", "Why this matched"],
          rows: hits.map(\.row), firstIsHeader: true
        ).html
      }
    }
  }
}

extension SearchPage.Hit {
  fileprivate var row: DataTable.Row {
    DataTable.Row([
      HTML {
        a(bdi(name), .href(at))
        if !otherNames.isEmpty {
          p(.class("k-muted")) {
            "also "
            named(otherNames)
          }
        }
        if let family { p(bdi(family), .class("k-muted")) }
      },
      known(age, else: "age not recorded"),
      named(heldBy, else: "no agency you may know"),
      named(whyMatched, else: "the reason was not kept"),
    ])
  }
}
