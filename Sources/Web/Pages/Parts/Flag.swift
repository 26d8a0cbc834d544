/// A few words that must be seen first; the colour only repeats what they say.
struct Flag: Hashable, Sendable {
  var tone: Tone
  var words: String

  enum Tone: String, Sendable, CaseIterable {
    /// Overdue, or somebody may be harmed.
    case urgent
    case soon
    case good
    case plain
  }

  var html: HTML { span(words, .class("k-flag", "k-flag-" + tone.rawValue)) }
}

extension [Flag] {
  @HTMLBuilder var html: HTML {
    if !isEmpty {
      ul(.class("k-flags")) { for flag in self { li { flag.html } } }
    }
  }
}
