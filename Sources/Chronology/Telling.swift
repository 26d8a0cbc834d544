import Vocabulary

/// One day a statement tells of, in a sentence.
struct Telling {
  var part = ChronologyEntry.Part.whole
  let date: UncertainDate?
  let what: String
}
