import Vocabulary

/// My work: what the reader's agency owes, overdue first.
struct WorklistPage: Sendable {
  var frame: Frame
  /// The agency whose duties these are.
  var agency: String
  /// Those the filters let through, in any order.
  var duties: [DutySummary]
  /// How many there are without a filter.
  var total: Int
  /// Rules to filter by, sent as `rule`.
  var rules: [Choice]
  /// The chosen rule's value; nil for every rule.
  var chosenRule: String?
  var groupBy: Grouping
  /// What the rulebook watches for, in sentences; said when there is nothing to do.
  var watchedFor: [String]

  /// Sent as `group`.
  enum Grouping: String, Sendable, CaseIterable {
    case state, day, family, rule

    var inWords: String {
      switch self {
      case .state: "how urgent"
      case .day: "day"
      case .family: "family"
      case .rule: "rule"
      }
    }
  }
}
