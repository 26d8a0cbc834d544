import Vocabulary

extension SearchPage: Page {
  var title: String { query.map { "Search: \($0)" } ?? "People" }

  var content: HTML {
    div(.class("k-one")) {
      h1("People", .class("k-h1"))
      if let linksAt { p(a("Links to decide", .href(linksAt))) }
      form(.method(.get), .action(.people), .class("k-search"), .role("search")) {
        label("Name, former name, date of birth, NHS number or an agency’s own number", .for("q"))
        div(.class("k-search-row")) {
          input(
            .type("search"), .id("q"), .name("q"), .value(values["q"]), .class("k-input"),
            .autocomplete("off"))
          button("Search", .type("submit"), .class("k-button"))
        }
        more
      }
      if let verdict { answer(verdict) } else { beforehand }
    }
  }

  private var more: HTML {
    let fields = Fields(values)
    return details(.class("k-details"), .open(asksMore)) {
      summary("Search by what you know: every field may be left out or be uncertain")
      div(.class("k-search-more")) {
        for field in SearchPage.fields {
          fields.line(
            field.name, field.words,
            hint: field.name == "born" ? "For example 27/4/1990" : nil)
        }
      }
      button("Search by these", .type("submit"), .class("k-button"))
    }
  }

  private var asksMore: Bool {
    SearchPage.fields.contains { !(values[$0.name] ?? "").isEmpty }
  }

  private var beforehand: HTML {
    div(.class("k-empty")) {
      p("Type part of a name. Misspelt, short and former names are found too, and shown apart.")
      p(
        "Only people whom an agency has brought to the hub are here. It is not a register of "
          + "everyone, and opening a file asks for your purpose.")
    }
  }

  private func answer(_ verdict: Verdict) -> HTML {
    HTML {
      div(.role("status")) { h2(verdict.inWords, .class("k-h2")) }
      if verdict == .none { nobody }
      hits("The person asked for", matches)
      hits("The same name", exact)
      hits("Nearly the same, or something is not recorded", near)
      if isCutShort {
        p(
          "There are more than are shown. Add a second name or a date of birth.",
          .class("k-notice"))
      }
      addition
    }
  }

  private var nobody: HTML {
    div(.class("k-empty")) {
      p {
        "Nobody was found for “"
        bdi(query ?? "")
        "”."
      }
      p(
        "That does not mean that nobody knows them. Try fewer letters, a former name, "
          + "or the date of birth.")
    }
  }

  @HTMLBuilder private var addition: HTML {
    if let addAt {
      section(.class("k-block")) {
        h2("None of these?", .class("k-h2"))
        p {
          "Look at each first: a second record of one person is a story in two pieces. "
          a("None of these: send what you know of this person", .href(addAt))
        }
      }
    }
  }

  @HTMLBuilder private func hits(_ title: String, _ hits: [Hit]) -> HTML {
    if !hits.isEmpty {
      section(.class("k-block")) {
        h3(.class("k-h3")) {
          title
          " "
          span("(\(hits.count))", .class("k-muted"))
        }
        DataTable(
          caption: title, columns: ["Name", "Age", "Records held by", "Why this matched"],
          rows: hits.map(\.row), firstIsHeader: true
        ).html
      }
    }
  }
}

extension SearchPage.Verdict {
  var inWords: String {
    switch self {
    case .match: "One person matches"
    case .possible: "Possibly one of these"
    case .many: "Many could be meant: add what else you know"
    case .none: "Nobody you may know of"
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
