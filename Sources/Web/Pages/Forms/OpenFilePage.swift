import Vocabulary

/// Asks why a file is to be opened, before anything in it is shown.
struct OpenFilePage: Page {
  var frame: Frame
  /// No more than the search had already told.
  var name: String
  /// Where the answer goes, by POST: fields `purpose` and `because`.
  var action: LocalPath
  /// Purposes the reader's role may state.
  var purposes: [Choice]
  var values: FormValues
  var problems: [FieldProblem]
  /// Hidden fields: where to go afterwards.
  var keeping: [(name: String, value: String)]

  var title: String { "Why are you opening this file?" }

  var content: HTML {
    let fields = Fields(values, problems: problems)
    return div(.class("k-one", "k-narrow")) {
      problems.summaryBox
      h1("Why are you opening this file?", .class("k-h1"))
      p {
        "You are about to open the file of "
        b(bdi(name))
        ". What you may see depends on your agency, your role and your purpose. "
        "That you looked, and why, is recorded."
      }
      if purposes.isEmpty {
        p(
          "Your role has no purpose for which an agreement lets it open a file. "
            + "Ask whoever looks after the hub.", .class("k-empty"))
      } else {
        form(.method(.post), .action(action), .class("k-form"), .noValidation) {
          token(frame)
          for field in keeping {
            input(.type("hidden"), .name(field.name), .value(field.value))
          }
          fields.radios("purpose", "I need it for", purposes)
          fields.line(
            "because", "Because",
            hint: "What makes this your work: for example, I am in the case team.")
          button("Open the file", .type("submit"), .class("k-button"))
        }
      }
      p { a("Back to the search", .href(.people)) }
    }
  }
}
