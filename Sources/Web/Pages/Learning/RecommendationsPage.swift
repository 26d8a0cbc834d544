import Vocabulary

/// The recommendations of a review, each with what is measured of it.
///
/// A figure here is always measured on invented data, so none may stand beside the name of a
/// body the review addressed: that name appears only within "As published", which has no figure.
struct RecommendationsPage: Sendable {
  var frame: Frame
  /// `The Harlow review’s 28 recommendations`
  var heading: String
  var asOf: Day
  var rows: [Row]
  /// Is it the form that may leave the partnership, without what would tell of few people?
  var isShared = false
  /// Where the review's page can be imported; nil for a reader who may not.
  var importAt: LocalPath?

  /// One recommendation to one addressee.
  struct Row: Sendable {
    /// Counting from 1.
    var row: Int
    /// As printed: `11.7.3`.
    var number: String
    /// Whom it is for, as a kind of agency in plain words: `GP practices`. Never a name.
    var role: String
    /// Our own short meaning.
    var meaning: String
    /// Empty means that nothing measures it yet.
    var measures: [Measure]
    /// Nil until the review's page is imported.
    var published: Published?
  }

  /// As the review printed it.
  struct Published: Sendable {
    var addressedTo: String
    var text: String
    /// The words before a list that the text completes.
    var stem: String?
  }

  /// One thing that is counted.
  struct Measure: Sendable {
    /// What is counted, as it follows the figure: `alerts were discussed within 31 days`.
    var says: String
    /// The invented agency it was measured at.
    var agency: String
    /// `41 of 46`; nil where there is nothing to count yet, or where it is withheld.
    var figure: String?
    /// From 0 to 1; nil where it is no share.
    var share: Double?
    /// Nil, as `missing`, where it is withheld.
    var excluded: Int?
    /// How many could not be counted because something was not recorded.
    var missing: Int?
    /// `at least 95 of 100`; nil when no target is set.
    var target: String?
    var status: Status
    /// `counted in the data`
    var evidence: String
    /// What falls short, in a sentence; nil when nothing does or it is not known.
    var fallsShort: String?
  }

  enum Status: String, Sendable, CaseIterable {
    case met, missed, noTarget, noData, notMeasured
    /// Left out of a report that is shared, as a count of few would tell of a person.
    case withheld
  }
}
