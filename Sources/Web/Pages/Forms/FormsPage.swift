import Vocabulary

/// What may be filled in about a person, and what waits to be finished.
struct FormsPage: Page {
  var frame: Frame
  var file: FileHeading
  var name: String
  var forms: [Entry]
  /// Begun and not sent, or waiting for somebody else.
  var waiting: [Entry]
  /// Why the reader may fill in none, in a sentence; shown where there are none.
  var whyNone: String

  struct Entry: Sendable {
    var words: String
    /// What it is for, or who began it and when.
    var says: String
    var at: LocalPath
  }

  var title: String { "Forms" }

  var content: HTML {
    HTML {
      file.html(current: .forms, invented: frame.allInvented, heading: false)
      div(.class("k-one", "k-narrow")) {
        h1(.class("k-h1")) {
          "Forms about "
          bdi(name)
        }
        if forms.isEmpty { p(whyNone, .class("k-empty")) } else { list(forms) }
        if !waiting.isEmpty {
          section(.class("k-block")) {
            h2("Begun and not sent", .class("k-h2"))
            list(waiting)
          }
        }
      }
    }
  }

  private func list(_ entries: [Entry]) -> HTML {
    ul(.class("k-ties")) {
      for entry in entries {
        li {
          a(entry.words, .href(entry.at))
          p(sentence(entry.says), .class("k-muted"))
        }
      }
    }
  }
}
