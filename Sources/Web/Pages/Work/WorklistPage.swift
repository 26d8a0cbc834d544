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
  /// Whose of the agency's duties.
  var whose: Whose = .everybody
  /// Nothing is cut short, for paper.
  var isPrinted = false
  /// The one list shown whole, and which hundred of it; nil for the start of each.
  var whole: Whole?
  /// What the rulebook watches for, in sentences; said when there is nothing to do.
  var watchedFor: [String]

  /// Sent as `whose`.
  enum Whose: String, Sendable, CaseIterable {
    case everybody, mine, nobody, managers

    var inWords: String {
      switch self {
      case .everybody: "the whole team’s"
      case .mine: "mine"
      case .nobody: "nobody’s yet"
      case .managers: "what has reached a manager"
      }
    }
  }

  struct Whole: Sendable {
    /// Its place among the lists, counting from 1; sent as `list`. A title can be somebody's
    /// name, which must not stand in an address.
    var list: Int
    /// Counting from 1; sent as `page`.
    var page: Int
  }

  /// Sent as `group`.
  enum Grouping: String, Sendable, CaseIterable {
    case state, day, person, family, rule, holder, ladder

    var inWords: String {
      switch self {
      case .state: "how urgent"
      case .day: "day"
      case .person: "person"
      case .family: "family"
      case .rule: "rule"
      case .holder: "who holds it"
      case .ladder: "whom it has reached"
      }
    }
  }
}
