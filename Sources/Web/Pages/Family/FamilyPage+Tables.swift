import Vocabulary

/// The same as the drawing, for whoever reads rather than looks.
extension FamilyPage {
  /// How many stand beside the drawing; the table has them all.
  static let missingBeside = 4

  @HTMLBuilder var asTables: HTML {
    if !members.isEmpty {
      section(.class("k-block"), .aria(.labelledby, "people")) {
        h2("Everybody, as a list", .class("k-h2"), .id("people"))
        DataTable(
          caption: "The people of this family",
          columns: ["Name", "Born", "Who they are", "Lives", "Known to"],
          rows: members.map(\.row), firstIsHeader: true
        ).html
      }
      section(.class("k-block"), .aria(.labelledby, "ties")) {
        h2("All ties and reasons", .class("k-h2"), .id("ties"))
        if tieRows.isEmpty {
          p("No tie between these people is recorded.", .class("k-empty"))
        } else {
          DataTable(
            caption: "Every tie, and the statements it rests on",
            columns: ["People", "Tie", "How sure", "Rests on"], rows: tieRows.map(\.row),
            firstIsHeader: true
          ).html
          standingLegend
        }
      }
    }
    if !missing.isEmpty {
      section(.class("k-block"), .aria(.labelledby, "not-known")) {
        h2("All that is missing", .class("k-h2"), .id("not-known"))
        DataTable(
          caption: "What nobody has told, and what to do next",
          columns: ["About", "What is not known", "What to do next"],
          rows: missing.map { item in
            DataTable.Row([bdi(item.about), sentence(item.says), HTML { item.ask }])
          }, firstIsHeader: true
        ).html
      }
    }
  }
}

extension FamilyPage.Member {
  fileprivate var row: DataTable.Row {
    DataTable.Row(
      className: isFocus ? "k-row-focus" : nil,
      [
        HTML {
          if let at { a(bdi(name), .href(at)) } else { bdi(name) }
          if isFocus { p("this page was opened on them", .class("k-muted")) }
        },
        HTML {
          if let born {
            span(born, .class("k-date"))
          } else {
            unknown("date of birth not recorded")
          }
          if let age { p("age \(age)", .class("k-muted")) }
        },
        known(tie, else: isFocus ? "the child" : "tie not recorded"),
        known(household, else: "where is not recorded"),
        named(knownTo, else: "no agency connected"),
      ])
  }
}

extension FamilyPage.TieRow {
  fileprivate var row: DataTable.Row {
    DataTable.Row([
      sentence(people),
      HTML {
        kind
        if let ended { p("ended \(ended)", .class("k-muted")) }
      },
      HTML { certainty },
      because.isEmpty
        ? unknown("the statements are not yours to see")
        : ul(.class("k-plain-list")) {
          for (says, grounds) in groundsByWords {
            li {
              sentence(says)
              " – "
              for (place, ground) in grounds.enumerated() {
                if place > 0 { "; " }
                ground.saidBy.html
                " "
                standingMark(ground.standing)
              }
            }
          }
        },
    ])
  }

  /// What several agencies say alike stands once, with each of them behind it.
  private var groundsByWords: [(says: String, grounds: [FamilyPage.Ground])] {
    var order: [String] = []
    var grounds: [String: [FamilyPage.Ground]] = [:]
    for ground in because {
      if grounds[ground.says] == nil { order.append(ground.says) }
      grounds[ground.says, default: []].append(ground)
    }
    return order.map { ($0, grounds[$0] ?? []) }
  }
}
