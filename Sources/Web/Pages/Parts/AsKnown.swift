import Vocabulary

/// The controls that ask a page for what was known on a day, by all together or by one agency.
struct AsKnown: Sendable {
  /// The page itself, asked again by a GET form with `as-known-on` and `by`.
  var action: LocalPath
  /// Further fields the form must send back for the page to be found: names and values.
  var keeping: [(name: String, value: String)]
  var day: Day
  /// True when the day is today, so that all that is known stands on the page.
  var isToday: Bool
  var earlier: LocalPath
  /// Nil on the last day there is.
  var later: LocalPath?
  var todayAt: LocalPath
  var byOneAgency: Bool
  /// The reader's agency.
  var agency: String
  /// What the other choice would change: `3 people fewer`; nil when that was not worked out.
  var difference: String?

  var html: HTML {
    HTML {
      if !isToday { past }
      p(.class("k-print-only")) {
        "As known on \(day.inWords) by "
        byOneAgency ? "\(agency) only." : "everyone together."
      }
      div(.class("k-asknown")) {
        form(.method(.get), .action(action), .class("k-inline-form")) {
          for field in keeping { input(.type("hidden"), .name(field.name), .value(field.value)) }
          div(.class("k-inline-field")) {
            label("As known on", .for("as-known-on"))
            input(
              .type("date"), .id("as-known-on"), .name("as-known-on"),
              .value(day.description), .class("k-input"))
          }
          div(.class("k-inline-field")) {
            label("by", .for("by"))
            select(.id("by"), .name("by"), .class("k-input")) {
              option("everyone together", .value("all"), .selected(!byOneAgency))
              option("\(agency) only", .value("agency"), .selected(byOneAgency))
            }
          }
          button("Show", .type("submit"), .class("k-button-plain"))
        }
        p(.class("k-steps")) {
          a("‹ Day before", .href(earlier), .class("k-button-plain"))
          " "
          if let later { a("Day after ›", .href(later), .class("k-button-plain")) }
          if let difference { span(difference, .class("k-muted")) }
        }
      }
    }
  }

  private var past: HTML {
    p(.class("k-notice", "k-notice-soon")) {
      b("This is what was known on \(day.inWords), not what is known now. ")
      a("Show what is known today", .href(todayAt))
    }
  }
}
