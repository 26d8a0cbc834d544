/// A stretch of a report that may hold recommendations.
struct Zone {
  enum Kind: Comparable {
    /// Its heading promises recommendations and nothing else.
    case plain
    /// Its heading promises other things too.
    case mixed
    /// A run of paragraphs labelled `Recommendation n`, under any heading.
    case labelled
  }
  var kind: Kind
  var heading: Passage?
  /// Of the passages after the heading.
  var range: Range<Int>
  /// It stands in a summary at the front, which repeats what the body says.
  var isSummary: Bool
  /// It stands in an appendix.
  var isAppendix = false
}
