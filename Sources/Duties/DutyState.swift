public import Vocabulary

/// How a duty stands on a day. Counts are calendar days.
public enum DutyState: Hashable, Sendable {
  case open
  /// Due today (0) or within the next three days.
  case dueSoon(days: Int)
  case overdue(days: Int)
  case met(on: Day)
  /// Met, so many days after it was due.
  case metLate(on: Day, days: Int)
  /// No longer asked of anybody, without having been met.
  case withdrawn(on: Day)
  /// Said, with a reason and a second person's approval, not to apply.
  case notApplicable(on: Day)

  /// Is it still to be done?
  public var isUnmet: Bool {
    switch self {
    case .open, .dueSoon, .overdue: true
    case .met, .metLate, .withdrawn, .notApplicable: false
    }
  }

  static let soonDays = 3
}
