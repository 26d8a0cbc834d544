import Vocabulary

/// The form that meets a duty, on a page of its own; also where it comes back with problems.
struct AnswerPage: Page {
  var frame: Frame
  /// Nil where no file is open.
  var file: FileHeading?
  var duty: DutySummary
  var form: AnswerForm

  var title: String {
    form.problems.title(form.kind.heading)
  }

  /// Without the button that leads here.
  private var shown: DutySummary {
    var duty = duty
    duty.answer = nil
    return duty
  }

  var content: HTML {
    HTML {
      if let file { file.html(current: .duties, invented: frame.allInvented, heading: false) }
      div(.class("k-columns")) {
        div(.class("k-left", "k-narrow")) {
          form.problems.summaryBox
          h1(form.kind.heading, .class("k-h1"))
          form.html(frame)
        }
        aside(.class("k-right"), .aria(.label, "The duty this answers")) {
          h2("The duty this answers", .class("k-h2"))
          DutyCard(duties: [shown]).html(on: frame.today)
        }
      }
    }
  }
}
