/// The page of a form on somebody's file: what is wrong with it first, then whom it is about, what
/// stands above it, the draft it goes on from, and the form itself.
struct FileForm: Sendable {
  var frame: Frame
  var file: FileHeading
  var action: LocalPath
  /// Names what the form is about through every time it comes back; nil where nothing needs a name.
  var reference: String?
  var problems: [FieldProblem]
  var draft: DraftLine

  func html(heading: HTML, above: HTML = HTML {}, @HTMLBuilder fields: () -> HTML) -> HTML {
    let fields = fields()
    return HTML {
      file.html(current: .forms, invented: frame.allInvented, heading: false)
      div(.class("k-one", "k-narrow")) {
        problems.summaryBox
        h1(.class("k-h1")) { heading }
        above
        draft.html
        form(.method(.post), .action(action), .class("k-form"), .noValidation) {
          token(frame)
          if let reference { hidden("ref", reference) }
          draft.field
          fields
        }
      }
    }
  }
}
