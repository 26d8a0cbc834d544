import Vocabulary

/// One box to find a person, more fields for who has them, and who was found, in grades.
struct SearchPage: Sendable {
  var frame: Frame
  /// As it was typed; nil before anything was.
  var query: String?
  /// What was typed in every field, the box among them.
  var values: FormValues
  /// What it came to, in a heading; nil before anything was asked.
  var verdict: Verdict?
  /// One person, little doubt.
  var matches: [Hit]
  /// Names as they were asked for; youngest first.
  var exact: [Hit]
  /// Names that sound or look alike, or something asked for is not recorded.
  var near: [Hit]
  /// True when there are more than are shown.
  var isCutShort: Bool
  /// Where the reader may write down or send somebody new; nil for who may not.
  var addAt: LocalPath?
  /// Where links are decided; nil for a reader who decides none.
  var linksAt: LocalPath?

  /// A search's grade, as a reader is told.
  enum Verdict: CaseIterable, Sendable { case match, possible, many, none }

  /// Fields beside the box, by name, with what each asks for.
  static let fields: [(name: String, words: String)] = [
    ("given", "Given name"), ("family", "Family name, present or former"),
    ("born", "Date of birth"), ("number", "NHS number or another number"),
    ("phone", "Telephone"), ("address", "Address or postcode, present or former"),
  ]

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
