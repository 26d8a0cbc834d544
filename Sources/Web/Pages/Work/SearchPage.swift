import Vocabulary

/// One box to find a person, and who was found.
struct SearchPage: Sendable {
  var frame: Frame
  /// As it was typed; nil before anything was.
  var query: String?
  /// Youngest first.
  var exact: [Hit]
  /// Names that sound or look alike, or former names; youngest first.
  var near: [Hit]
  /// True when there are more than are shown.
  var isCutShort: Bool

  /// One person found, with no more than the reader may know before opening the file.
  struct Hit: Sendable {
    var name: String
    /// Former names and other spellings.
    var otherNames: [String]
    /// `12`, `unborn, expected May 2031`; nil when not known.
    var age: String?
    /// Agencies that hold a record, by name.
    var heldBy: [String]
    /// `the surname sounds the same`
    var whyMatched: [String]
    /// `Ashdown and Reyes family`; nil when none is drawn.
    var family: String?
    var at: LocalPath
  }
}
