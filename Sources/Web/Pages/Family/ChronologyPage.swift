import Vocabulary

/// What happened, in order, and who said so.
struct ChronologyPage: Sendable {
  var frame: Frame
  var file: FileHeading
  var asKnown: AsKnown
  var filters: Filters
  /// What the filters let through, in order of date, oldest first; undated ones anywhere.
  var entries: [EntryRow]
  /// How many the filters let through; the same said of several people is one row.
  var shown: Int
  /// How many there are without any filter.
  var total: Int
  /// A stretch without a statement is drawn as a gap when it is longer than this.
  var gapLimitDays: Int
  /// Files of the whole of it, whatever is filtered.
  var files: [TakenAway]

  struct TakenAway: Sendable {
    /// `a Word file`
    var words: String
    var at: LocalPath
  }

  /// What may be filtered by, and what is chosen; sent back as GET fields.
  struct Filters: Sendable {
    var action: LocalPath
    var keeping: [(name: String, value: String)]
    /// Sent as `agency`.
    var agencies: [Choice]
    /// Sent as `kind`.
    var kinds: [Choice]
    /// Sent as `person`.
    var people: [Choice]
    var chosen: FormValues
    /// The chosen ones as tags that can be taken off.
    var active: [Active]
  }

  struct Active: Sendable {
    var words: String
    var removeAt: LocalPath
  }
}
