import Vocabulary

/// One person: what each agency's record says, where they differ, and why they are linked.
struct PersonPage: Sendable {
  var frame: Frame
  var file: FileHeading
  var name: String
  /// `12`, `unborn, expected May 2031`; nil when not known.
  var age: String?
  var flags: [Flag]
  /// The columns of the comparison: `Name`, `Born`, `NHS number`, `Lives`.
  var attributes: [String]
  var records: [Record]
  var links: [LinkRow]
  /// How the records came to be together or apart, in order.
  var history: [HistoryRow]
  /// Where links are decided; nil for a reader who decides none.
  var linksAt: LocalPath?
  /// Where an adoption is sealed; nil for a reader who seals none.
  var sealAt: LocalPath?
  /// What may be said of parental responsibility, a sentence each; nil for an adult.
  var parentalResponsibility: [String]?
  /// What to keep in mind when reading it.
  var parentalResponsibilityNote: String

  /// One agency's account.
  struct Record: Sendable {
    var agency: String
    /// The agency's own number.
    var number: String
    /// As many as there are `attributes`.
    var cells: [Cell]
  }

  /// What a record says of one attribute.
  struct Cell: Sendable {
    /// Nil when the record does not say.
    var text: String?
    /// True when another record of this person says otherwise.
    var differs: Bool
    var statement: LocalPath?
  }

  /// One thing a person did about two records.
  struct HistoryRow: Sendable {
    /// `14 March 2031: joined Northmoor Police N77 with P1042, by Rosa Okoro, …. Why: her papers`
    var words: String
    /// Where the other record's person is, when it is another now and the reader may see them.
    var otherAt: LocalPath?
  }

  /// Why two records are believed to be one person.
  struct LinkRow: Sendable {
    /// `Northmoor Children’s Services P1042`
    var left: String
    var right: String
    /// `very likely the same person`
    var inWords: String
    /// In bits: the log2 of how much more likely the two agree if they are one person.
    var weight: Double
    var reasons: [Reason]
    /// `NHS numbers differ, both valid`
    var conflicts: [String]
    /// A person's decision, which outranks the sums; nil when nobody decided.
    var decision: String?
  }

  /// One line of the sum.
  struct Reason: Sendable {
    /// `date of birth`
    var field: String
    /// `the same day`
    var words: String
    var weight: Double
  }
}
