import Vocabulary

extension FamilyPage: Page {
  var title: String { file.name }

  var content: HTML {
    HTML {
      file.html(current: .family, invented: frame.allInvented)
      div(.class("k-columns", "k-columns-face")) {
        div(.class("k-left")) { whoIsWho }
        aside(.class("k-right"), .aria(.label, "What must be done, and what is missing")) {
          whatMustBeDone
          whoIsMissing
          responsibility
        }
        div(.class("k-left")) {
          whatHappened
          asTables
        }
      }
    }
  }

  private var whoIsWho: HTML {
    section(.class("k-block"), .aria(.labelledby, "who")) {
      h2("Who is who", .class("k-h2"), .id("who"))
      asKnown.html
      byDay
      picture
      if !ties.isEmpty {
        ul(.class("k-ties")) {
          for tie in ties {
            li {
              b(sentence(tie.says + ":"))
              " "
              sentence(tie.because, else: "the reason was not recorded")
              if let path = tie.whyAt {
                " "
                a(.href(path)) {
                  "Why"
                  span(": \(tie.says)", .class("k-unseen"))
                }
              }
            }
          }
        }
      }
    }
  }

  /// The drawing through time, a link a day.
  @HTMLBuilder private var byDay: HTML {
    if changes.count > 1 {
      nav(.class("k-steps"), .aria(.label, "Days on which the drawing changed")) {
        span("The drawing changed on ", .class("k-muted"))
        for (index, change) in changes.enumerated() {
          if index > 0 { " · " }
          if change.isShown {
            b(change.day.inWords)
          } else {
            a(change.day.inWords, .href(change.at))
          }
        }
      }
    }
  }

  @HTMLBuilder private var picture: HTML {
    if let drawing, !members.isEmpty {
      div(
        .class("k-drawing"), .role("region"), .tabindex(0),
        .aria(.label, "The family, drawn; the tables below say the same")
      ) { HTML.drawing(drawing) }
      div(.class("k-drawing-notes")) {
        a("Read as a list", .href(LocalPath(here: "people")))
        a("All ties and reasons", .href(LocalPath(here: "ties")))
        a("Agencies and supports round the household", .href(ecomapAt))
        howToRead
      }
    } else if members.isEmpty {
      p(
        "Nobody can be drawn: no statement you may see names a member of this family. "
          + "That is not the same as nobody being known.", .class("k-empty"))
    } else {
      p(
        "There is no drawing of this family. The tables below say who is who.",
        .class("k-empty"))
    }
  }

  private var howToRead: HTML {
    details(.class("k-details")) {
      summary("How to read the drawing")
      p(
        "Squares are male, circles female, diamonds not recorded. A line between two people "
          + "joins partners or parents, two strokes across it an end. A doubled outline marks the "
          + "person this page is about. A dotted line goes round a household or to a step-parent. "
          + "Red is something alleged or observed between two people.")
    }
  }

  private var whatHappened: HTML {
    section(.class("k-block"), .aria(.labelledby, "lately")) {
      h2("What happened lately", .class("k-h2"), .id("lately"))
      if lately.isEmpty {
        p(
          "Nothing is recorded as having happened. Visits, notices and notes would appear here.",
          .class("k-empty"))
      } else {
        DataTable(
          caption: "What happened lately, newest first", columns: EntryRow.columns,
          rows: lately.map(\.tableRow)
        ).html
      }
      p {
        a("Whole chronology", .href(chronologyAt))
        if let latelyNote {
          " · "
          span(latelyNote, .class("k-muted"))
        }
      }
    }
  }

  private var whatMustBeDone: HTML {
    section(.class("k-block"), .aria(.labelledby, "duties")) {
      h2("What must be done", .class("k-h2"), .id("duties"))
      if duties.isEmpty {
        p(
          "No duty is open that you may see. One would appear here when a statement sets it off.",
          .class("k-empty"))
      }
      for card in DutyCard.cards(duties) { card.html(on: asKnown.day) }
      p { a("All duties of this family", .href(dutiesAt)) }
    }
  }

  @HTMLBuilder private var whoIsMissing: HTML {
    section(.class("k-block"), .aria(.labelledby, "missing")) {
      h2("Missing", .class("k-h2"), .id("missing"))
      if missing.isEmpty {
        muted("Nothing that we look for is missing: parents, dates of birth, where children live.")
      } else {
        ul(.class("k-missing")) {
          for item in missing.prefix(FamilyPage.missingBeside) {
            li {
              b(sentence(item.says))
              p(item.ask, .class("k-muted"))
            }
          }
        }
        p {
          a("All that is missing, as a table", .href(LocalPath(here: "not-known")))
          if missing.count > FamilyPage.missingBeside {
            span(" (\(missing.count))", .class("k-muted"))
          }
        }
      }
    }
  }

  private var responsibility: HTML {
    section(.class("k-block"), .aria(.labelledby, "responsibility")) {
      h2("Parental responsibility", .class("k-h2"), .id("responsibility"))
      if parentalResponsibility.isEmpty {
        p("No child of this family is recorded.", .class("k-empty"))
      } else {
        dl(.class("k-pairs")) {
          for row in parentalResponsibility {
            div {
              dt(bdi(row.child))
              dd { holders(row.holders) }
            }
          }
        }
      }
      muted(parentalResponsibilityNote)
      p { a("State a relationship or what gives parental responsibility", .href(stateKinAt)) }
    }
  }

  @HTMLBuilder private func holders(_ holders: [Holder]) -> HTML {
    if holders.isEmpty { unknown() }
    if !holders.isEmpty {
      ul(.class("k-missing")) {
        for holder in holders {
          li { if holder.isDoubtful { b(sentence(holder.words)) } else { sentence(holder.words) } }
        }
      }
    }
  }
}
