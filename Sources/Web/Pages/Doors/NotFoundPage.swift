/// Nothing is at this address, or nothing that this reader may know of: the page is the same.
struct NotFoundPage: Page {
  var frame: Frame

  var title: String { "Nothing here" }

  var content: HTML {
    div(.class("k-one", "k-narrow")) {
      h1("Nothing here", .class("k-h1"))
      p("There is nothing at this address that you can open.")
      p {
        "Check the address, or "
        if frame.reader == nil {
          a("sign in", .href(.signIn))
        } else {
          a("search for a person", .href(.people))
          " or go to "
          a("my work", .href(.work))
        }
        "."
      }
    }
  }
}
