/// A report as text: what every kind of file is brought to before anything is looked for in it.
public struct ReportText: Sendable {
  var passages: [Passage] = []
  /// Running heads and feet, and titles kept beside the text: they often hold a name.
  var aside: [String] = []
  var plans: [PlanTable] = []
  /// Notes at the feet of pages: they define short forms.
  var notes: [String] = []
  /// How many pages the source has; nil where it has none.
  public internal(set) var pages: Int?
  /// The day the file says it was made, `2023-06-01`.
  var made: String?
  var bodySize: Double = 11
  /// Pages with an action plan whose cells stand too close to be told apart: their words are
  /// wanted one by one.
  public internal(set) var closePages: ClosedRange<Int>?

  /// How much of it is text at all.
  var letters: Int { passages.reduce(0) { $0 + $1.text.utf8.count } }
}
