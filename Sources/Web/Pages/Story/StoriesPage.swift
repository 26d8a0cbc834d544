import Vocabulary

/// The invented stories that can be played.
struct StoriesPage: Page {
  var frame: Frame
  var stories: [(title: String, says: String, at: LocalPath)]

  var title: String { "Invented stories" }

  var content: HTML {
    div(.class("k-one")) {
      h1(title, .class("k-h1"))
      p(
        "Each is told as the files its agencies send, and played through the same doors as "
          + "anybody's data, in a hub of its own. Nobody in them lives or lived.")
      ul {
        for story in stories {
          li {
            a(story.title, .href(story.at))
            ": \(story.says)"
          }
        }
      }
    }
  }
}
