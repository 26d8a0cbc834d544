import Vocabulary

/// The face of the hub: who is who, what must be done now, what happened, and how we know.
struct FamilyPage: Sendable {
  var frame: Frame
  var file: FileHeading
  var asKnown: AsKnown
  /// Nil when nobody could be drawn; the tables then stand alone.
  var drawing: TrustedSVG?
  var ties: [TieSentence]
  var members: [Member]
  var tieRows: [TieRow]
  var missing: [Missing]
  /// Newest first.
  var lately: [EntryRow]
  /// `No child of this household has been seen alone for 74 days.`
  var latelyNote: String?
  var chronologyAt: LocalPath
  /// Most overdue first.
  var duties: [DutySummary]
  var dutiesAt: LocalPath
  var parentalResponsibility: [ParentalResponsibilityRow]
  /// `Colin has none for Isla or Theo. Derived, not legal advice.`
  var parentalResponsibilityNote: String
  /// Where a relationship or a ground of parental responsibility is stated.
  var stateKinAt: LocalPath
  /// The agencies and supports round the household.
  var ecomapAt: LocalPath
  /// Days on which what is known of who is who changed, some before and some after the day shown.
  var changes: [Change]

  /// A day on which the drawing changed.
  struct Change: Sendable {
    var day: Day
    var at: LocalPath
    /// True for the drawing that is shown.
    var isShown: Bool
  }

  /// A tie said in a sentence, with what it rests on.
  struct TieSentence: Sendable {
    /// `Isla and Robin are half-siblings`
    var says: String
    /// `same mother, Mara Ashdown; fathers differ`
    var because: String
    /// Where the statements under it are listed; nil when the sentence says it all.
    var whyAt: LocalPath?
  }

  /// One person of the family.
  struct Member: Sendable {
    var name: String
    var at: LocalPath?
    /// `12 March 2019`, `expected May 2031`; nil when not recorded.
    var born: String?
    /// `12`, `unborn`; nil when not known.
    var age: String?
    /// What they are to the child the page is about: `mother`.
    var tie: String?
    var household: String?
    /// Agencies that hold a record, by name.
    var knownTo: [String]
    /// True for the child the page is about.
    var isFocus: Bool
  }

  /// One tie with every statement under it.
  struct TieRow: Sendable {
    /// `Isla and Robin`
    var people: String
    /// `half-siblings`
    var kind: String
    /// `certain`, `possible`, `refuted by dates`
    var certainty: String
    /// When it ended; nil while no end is recorded.
    var ended: String?
    var because: [Ground]
  }

  /// One statement under a tie.
  struct Ground: Sendable {
    var says: String
    var saidBy: SaidBy
    var standing: Standing
  }

  /// Somebody or something that ought to be known and is not.
  struct Missing: Sendable {
    /// Of whom: `Theo`.
    var about: String
    /// `Theo’s father is not recorded`
    var says: String
    /// What a worker can do next: `Ask Mara; the birth certificate would say`.
    var ask: String
  }

  /// Who holds parental responsibility for a child, as far as anybody stated it.
  struct ParentalResponsibilityRow: Sendable {
    var child: String
    /// Empty prints as not recorded.
    var holders: [Holder]
  }

  struct Holder: Sendable {
    /// `Daniel (certificate 2018, seen)`
    var words: String
    /// True where it says that something is not known or not seen.
    var isDoubtful: Bool
  }
}
