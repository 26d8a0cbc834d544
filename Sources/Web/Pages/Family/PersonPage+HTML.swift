extension PersonPage: Page {
  var title: String { name + " – records and links" }

  var content: HTML {
    HTML {
      file.html(current: .records, invented: frame.allInvented, heading: false)
      div(.class("k-one")) {
        h1(bdi(name), .class("k-h1"))
        p(.class("k-muted")) {
          known(age.map { "age \($0)" }, else: "age not recorded")
          " · "
          counted(records.count, "record", "records")
          " you may see"
        }
        flags.html
        comparison
        whyLinked
        howTheyCame
        if let parentalResponsibility {
          section(.class("k-block")) {
            h2("Parental responsibility", .class("k-h2"))
            if parentalResponsibility.isEmpty {
              p("Nothing is stated that bears on it.", .class("k-empty"))
            } else {
              ul(.class("k-missing")) {
                for line in parentalResponsibility { li(sentence(line)) }
              }
            }
            p(parentalResponsibilityNote, .class("k-muted"))
          }
        }
      }
    }
  }

  private var comparison: HTML {
    section(.class("k-block")) {
      h2("What each record says", .class("k-h2"))
      if records.isEmpty {
        p("No record that you may see is about this person.", .class("k-empty"))
      } else {
        DataTable(
          caption: "What each agency’s record says, side by side",
          columns: ["Record"] + attributes, rows: records.map(row), firstIsHeader: true,
          className: "k-table-wide"
        ).html
      }
    }
  }

  private func row(_ record: Record) -> DataTable.Row {
    let heading = HTML {
      bdi(record.agency)
      p(.class("k-muted")) { bdi(record.number) }
    }
    return DataTable.Row([heading] + record.cells.map(\.html))
  }

  @HTMLBuilder private var howTheyCame: HTML {
    if !history.isEmpty {
      section(.class("k-block")) {
        h2("How these records came together or apart", .class("k-h2"))
        ol(.class("k-missing")) {
          for row in history {
            li {
              sentence(row.words)
              if let otherAt = row.otherAt {
                " "
                a("The other record’s person", .href(otherAt))
              }
            }
          }
        }
      }
    }
  }

  private var whyLinked: HTML {
    section(.class("k-block")) {
      h2("Why these records are believed to be one person", .class("k-h2"))
      if links.isEmpty {
        muted(
          "There is only one record, or the links rest on records you may not see. "
            + "A link is a belief with reasons; it can be undone.")
      }
      if let linksAt { p(a("Decide which records are one person", .href(linksAt))) }
      if let sealAt { p(a("Seal an adoption, or lift a seal", .href(sealAt))) }
      for link in links { link.html }
    }
  }
}

extension PersonPage.Cell {
  var html: HTML {
    HTML {
      if let statement, let text {
        a(bdi(text), .href(statement))
      } else {
        known(text)
      }
      if differs { p(Flag(tone: .soon, words: "≠ differs").html) }
    }
  }
}

extension PersonPage.LinkRow {
  var html: HTML {
    article(.class("k-link")) {
      h3(.class("k-h3")) {
        bdi(left)
        " and "
        bdi(right)
      }
      if let decision {
        p {
          b("A person decided: ")
          sentence(decision)
        }
      }
      against
      sum
    }
  }

  /// What speaks against a link whatever the weight.
  @HTMLBuilder var against: HTML {
    if !conflicts.isEmpty {
      ul(.class("k-missing")) { for conflict in conflicts { li { b(sentence(conflict)) } } }
    }
  }

  /// What the machine made of the two, step by step.
  var sum: HTML {
    HTML {
      p {
        Flag(tone: .plain, words: inWords).html
        span(" total weight \(signed(weight))", .class("k-muted"))
      }
      if reasons.isEmpty {
        p(unknown("no reasons were kept"))
      } else {
        DataTable(
          caption: "What speaks for and against: \(left) and \(right)",
          columns: ["Compared", "Found", "Weight"],
          rows: reasons.map { $0.row(widest: reasons.map { abs($0.weight) }.max() ?? 1) },
          className: "k-table-reasons"
        ).html
        muted("Weights add up. Each point above nought doubles the odds; each below halves them.")
      }
    }
  }
}

extension PersonPage.Reason {
  fileprivate func row(widest: Double) -> DataTable.Row {
    DataTable.Row([
      bdi(field), bdi(words),
      HTML {
        bar(of: widest)
        " "
        span(signed(weight), .class("k-number"))
      },
    ])
  }

  /// Drawn from the middle: to the right for, to the left against.
  private func bar(of widest: Double) -> HTML {
    let length = 40 * min(1, abs(weight) / max(widest, 0.1))
    return svg(
      .class("k-bar"), .shape(.viewBox, "0 0 80 10"), .shape(.width, 80), .shape(.height, 10),
      .aria(.hidden, "true"), .shape(.focusable, "false")
    ) {
      rect(
        .class(weight < 0 ? "k-bar-against" : "k-bar-for"),
        .shape(.x, weight < 0 ? 40 - length : 40), .shape(.y, 1), .shape(.width, length),
        .shape(.height, 8)
      ) {}
      line(
        .class("k-bar-axis"), .shape(.x1, 40), .shape(.x2, 40), .shape(.y1, 0), .shape(.y2, 10)
      ) {}
    }
  }
}

/// `+7.3`, `−2.0`: to a tenth, with a true minus.
private func signed(_ weight: Double) -> String {
  let tenths = Int((abs(weight) * 10).rounded())
  return (weight < 0 ? "−" : "+") + "\(tenths / 10).\(tenths % 10)"
}
