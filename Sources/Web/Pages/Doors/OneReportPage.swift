import Vocabulary

/// One report by hand: whom it is about, what happened, on which day, and who said so.
struct OneReportPage: Page {
  var frame: Frame
  var flows: [Choice]
  /// Whom the agreements let the agency tell of.
  var subjects: [Choice]
  var values: FormValues
  var problems: [FieldProblem]

  static let standings = [
    Choice("observed", "We saw or heard it ourselves"),
    Choice("reported", "Somebody told us"),
    Choice("alleged", "It is said of somebody, and not established"),
    Choice("opinion", "It is our professional opinion"),
  ]

  var title: String { problems.title("One report") }

  var content: HTML {
    let fields = Fields(values, problems: problems)
    return div(.class("k-one", "k-narrow")) {
      problems.summaryBox
      h1("One report", .class("k-h1"))
      p(
        "It enters as a file of one row would, with a receipt. Under the same number and day, with "
          + "the same words, it is known and adds nothing.", .class("k-muted"))
      form(
        .method(.post), .action(Route.oneReport.path), .class("k-form"), .noValidation
      ) {
        token(frame)
        if flows.count == 1, let only = flows.first {
          input(.type("hidden"), .name("flow"), .value(only.value))
        } else {
          fields.menu("flow", "Under which flow?", flows)
        }
        about(fields)
        happened(fields)
        button("Send the report", .type("submit"), .class("k-button"))
      }
      p { a("Back to Receive", .href(.receive)) }
    }
  }

  private func about(_ fields: Fields) -> HTML {
    HTML {
      h2("Who it is about", .class("k-h2"))
      fields.radios("subject", "Who are they?", subjects)
      fields.line(
        "number", "Your number",
        hint: "Your own number for the person; for a police notice, the notice’s reference.")
      fields.line("given", "Given name")
      fields.line("family", "Family name")
      fields.line("born", "Date of birth", hint: "Such as 27/03/2015 or 2015-03-27.")
      fields.line("nhs", "NHS number", hint: "Empty where it is not known.")
      fields.line("postcode", "Postcode", hint: "Empty where it is not known.")
    }
  }

  private func happened(_ fields: Fields) -> HTML {
    HTML {
      h2("What happened", .class("k-h2"))
      fields.line("day", "On which day?", hint: "Such as 27/03/2015 or 2015-03-27.")
      fields.area("what", "What happened?", hint: "What was seen or said; no judgement.")
      fields.line("who", "Who said so?", hint: "A role, such as a neighbour or a class teacher.")
      fields.radios("standing", "How do you know?", OneReportPage.standings)
    }
  }
}
