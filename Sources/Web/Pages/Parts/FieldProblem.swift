/// What is wrong with one answer of a form, and what to do about it.
struct FieldProblem: Hashable, Sendable {
  /// The field's name, which is also the id to go to.
  var field: String
  /// `Say whether the child was seen`
  var message: String
}

extension [FieldProblem] {
  /// A page's title, which says first that its form came back.
  func title(_ title: String) -> String { isEmpty ? title : "Problem: " + title }

  func message(for field: String) -> String? { first { $0.field == field }?.message }

  /// The summary at the head of a page whose form came back.
  @HTMLBuilder var summaryBox: HTML {
    if !isEmpty {
      div(.class("k-errors"), .role("alert"), .id("problems"), .tabindex(-1)) {
        h2("There is a problem", .class("k-h2"))
        ul {
          for problem in self {
            li { a(problem.message, .href(LocalPath(here: problem.field))) }
          }
        }
      }
    }
  }
}
