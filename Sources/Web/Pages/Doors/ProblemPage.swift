/// Something was refused or went wrong, in sentences: what, and what to do.
struct ProblemPage: Page {
  var frame: Frame
  /// `You may not open this file for this purpose`
  var heading: String
  /// What is wrong and why, as far as may be said.
  var what: String
  /// What to do now.
  var whatToDo: String
  /// Names this happening to whoever looks after the hub; nil when nothing was logged.
  var reference: String?

  var title: String { heading }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      h1(heading, .class("k-h1"))
      p(what)
      p(whatToDo)
      if let reference {
        p(.class("k-muted")) {
          "If you ask about it, give this reference: "
          code(reference)
        }
      }
    }
  }

  /// The hub itself failed; nothing of what was sent is known to have been kept.
  static func failed(_ frame: Frame, reference: String?) -> ProblemPage {
    ProblemPage(
      frame: frame, heading: "Something went wrong here",
      what: "The hub could not finish this. It is not something you did.",
      whatToDo: "Go back and look whether your last step was kept before you do it again.",
      reference: reference)
  }
}
