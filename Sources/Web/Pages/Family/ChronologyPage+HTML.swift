import Vocabulary

extension ChronologyPage: Page {
  var title: String { "Chronology – " + file.name }

  var content: HTML {
    HTML {
      file.html(current: .chronology, invented: frame.allInvented)
      div(.class("k-one")) {
        asKnown.html
        filterPanel
        if entries.isEmpty { nothing } else { found }
      }
    }
  }

  private var nothing: HTML {
    p(.class("k-empty")) {
      if total == 0 {
        "Nothing is recorded as having happened. Visits, notices, meetings and notes would "
        "appear here, each with who said so."
      } else {
        "None of the \(total) entries is left by these filters. Take one off to see more."
      }
    }
  }

  private var found: HTML {
    HTML {
      section(.class("k-block")) {
        h2("At a glance", .class("k-h2"))
        ChronologyStrip(entries: entries, gapLimitDays: gapLimitDays).html
      }
      section(.class("k-block")) {
        div(.class("k-heading-row")) {
          h2("Entry by entry", .class("k-h2"))
          p(.class("k-muted")) {
            "\(shown) of \(total)"
            if !files.isEmpty { " · All of it as " }
            for (index, file) in files.enumerated() {
              if index > 0 { ", " }
              a(file.words, .href(file.at))
            }
          }
        }
        DataTable(
          caption: "What happened, oldest first", columns: EntryRow.columns, rows: rows
        ).html
        standingLegend
      }
    }
  }

  /// Dated entries with the gaps between them, then those nobody dated.
  private var rows: [DataTable.Row] {
    let dated = entries.filter { $0.date != nil }
    let undated = entries.filter { $0.date == nil }
    var rows: [DataTable.Row] = []
    var last: Day?
    for entry in dated {
      if let date = entry.date {
        if let last, let gap = Gap(from: last, to: date.sortDay, limitDays: gapLimitDays) {
          rows.append(DataTable.Row(across: gap.html, className: "k-row-gap"))
        }
        last = Swift.max(last ?? date.sortDay, date.latest ?? date.sortDay)
      }
      rows.append(entry.tableRow)
    }
    if !undated.isEmpty {
      rows.append(
        DataTable.Row(
          across: b("Nobody said when the following happened."), className: "k-row-gap"))
      rows += undated.map(\.tableRow)
    }
    return rows
  }

  private var filterPanel: HTML {
    HTML {
      details(.class("k-details", "k-filters"), .open(!filters.active.isEmpty)) {
        summary("Filter the chronology")
        form(.method(.get), .action(filters.action), .class("k-inline-form")) {
          for field in filters.keeping {
            input(.type("hidden"), .name(field.name), .value(field.value))
          }
          menu("agency", "Agency", "every agency", filters.agencies)
          menu("kind", "Kind", "everything", filters.kinds)
          menu("person", "About", "everybody", filters.people)
          button("Filter", .type("submit"), .class("k-button-plain"))
        }
      }
      if !filters.active.isEmpty {
        ul(.class("k-chips"), .aria(.label, "Filters in use")) {
          for tag in filters.active {
            li {
              a(.href(tag.removeAt), .class("k-chip")) {
                tag.words
                " ×"
                span(" take this filter off", .class("k-unseen"))
              }
            }
          }
        }
      }
    }
  }

  private func menu(
    _ name: String, _ words: String, _ all: String, _ choices: [Choice]
  ) -> HTML {
    div(.class("k-inline-field")) {
      label(words, .for("filter-" + name))
      select(.id("filter-" + name), .name(name), .class("k-input")) {
        option(all, .value(""))
        for choice in choices {
          option(
            choice.wordsWithCount, .value(choice.value),
            .selected(filters.chosen[name] == choice.value))
        }
      }
    }
  }
}
