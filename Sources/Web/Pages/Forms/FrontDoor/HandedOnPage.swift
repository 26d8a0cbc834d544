import Vocabulary

/// What an agency handed on and was handed, and what waits for a second hand: the managers' view.
struct HandedOnPage: Page {
  var frame: Frame
  var agency: String
  var items: [HandedItem]
  /// Forms begun or waiting for a signature, by whom they are about.
  var waiting: [FormsPage.Entry]

  var title: String { "Handed on" }

  private var overdue: [HandedItem] {
    items.filter { if case .overdue = $0.state { true } else { false } }
  }

  var content: HTML {
    div(.class("k-one")) {
      h1("Handed on", .class("k-h1"))
      p(.class("k-muted")) {
        "What the front door recommended or handed to a next team, from or to "
        bdi(agency)
        ". Both managers read the same list."
      }
      part("Overdue, and nobody finished it", overdue)
      part("Waiting", items.filter { $0.state == .waiting })
      part("Answered", items.filter { $0.state == .answered })
      if items.isEmpty { p("Nothing was handed on that you may see.", .class("k-empty")) }
      section(.class("k-block")) {
        h2("Waiting for a second hand", .class("k-h2"))
        if waiting.isEmpty {
          muted("No form of your agency waits for a signature, a manager or its writer.")
        } else {
          ul(.class("k-ties")) {
            for entry in waiting {
              li {
                a(entry.words, .href(entry.at))
                p(sentence(entry.says), .class("k-muted"))
              }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private func part(_ heading: String, _ items: [HandedItem]) -> HTML {
    if !items.isEmpty {
      section(.class("k-block")) {
        h2("\(heading) (\(items.count))", .class("k-h2"))
        HandedItem.table(items, caption: heading, withPerson: true, frame.today)
      }
    }
  }
}
