import Learning
import Vocabulary

/// One set of procedures, at one of its chapters.
struct ProcedurePage: Page {
  var frame: Frame
  var book: ProcedureBook
  var chapter: ProcedureBook.Chapter
  var isCopy: Bool
  /// The chapter of the same subject in the other set, where it has one.
  var otherSet: (title: String, at: LocalPath)?

  var title: String { "\(chapter.title) – \(book.set.inWords)" }

  var content: HTML {
    HTML {
      StaffTabs.procedures.html
      div(.class("k-one", "k-narrow")) {
        p { a("Both sets of procedures", .href(Route.procedures.path)) }
        h1(chapter.title, .class("k-h1"))
        muted(
          "\(book.title), version \(book.version), published \(book.published.inWords). "
            + "Kept by \(book.owner).")
        if isCopy { KeptCopy.notice }
        for paragraph in chapter.paragraphs { p(paragraph) }
        if let otherSet {
          p {
            "The other set on this: "
            a(otherSet.title, .href(otherSet.at))
          }
        }
        chapters
      }
    }
  }

  private var chapters: HTML {
    section(.class("k-block")) {
      h2("Chapters of this set", .class("k-h2"))
      ol(.class("k-plain-list")) {
        for one in book.chapters {
          li {
            a(
              one.title, .href(Route.procedure(book.set, chapter: one.id).path),
              .aria(.current, one.id == chapter.id ? "page" : nil))
          }
        }
      }
    }
  }
}
