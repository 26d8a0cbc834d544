import Vocabulary

/// All duties of one family, in every state.
struct DutiesPage: Page {
  var frame: Frame
  var file: FileHeading
  var duties: [DutySummary]
  /// The day the states are told for.
  var day: Day

  var title: String { "Duties – " + file.name }

  var content: HTML {
    HTML {
      file.html(current: .duties, invented: frame.allInvented)
      div(.class("k-one")) {
        if duties.isEmpty {
          p(
            "No duty that you may see has arisen for this family. One would appear here when a "
              + "statement sets it off, with the day it is due and why.", .class("k-empty"))
        }
        for state in DutySummary.State.allCases {
          DutyList(title: state.heading, duties: duties.filter { $0.state == state }, day: day)
            .html
        }
      }
    }
  }
}
