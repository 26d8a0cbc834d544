import Vocabulary

/// A statement with what it says already taken out.
struct Said<Value> {
  let told: Statement
  let what: Value

  /// The day by which it is sure to have happened.
  var on: Day { told.happenedBy }
  var by: AgencyID { told.saidBy }
}

extension Array {
  /// The earliest of some statements on or after a day that a test holds for, as a meeting.
  func first<Value>(
    since day: Day, where holds: (Said<Value>) -> Bool = { _ in true }
  ) -> Meeting? where Element == Said<Value> {
    var found: (on: Day, by: Int)?
    for said in self {
      let (on, by) = (said.on, said.told.sequence)
      guard on >= day, found.map({ (on, by) < $0 }) ?? true, holds(said) else { continue }
      found = (on, by)
    }
    return found.map { Meeting(on: $0.on, by: [$0.by]) }
  }
}

extension Meeting: Comparable {
  static func < (left: Meeting, right: Meeting) -> Bool {
    left.on == right.on ? left.by.lexicographicallyPrecedes(right.by) : left.on < right.on
  }

  /// The earlier of two ways a duty was met; nil where neither was.
  static func earliest(_ meetings: Meeting?...) -> Meeting? {
    meetings.compactMap { $0 }.min()
  }
}

extension Trigger {
  /// A clock of the agency that says so, from the day it happened.
  init<Value>(
    _ said: Said<Value>, owedBy agency: AgencyID? = nil, starts: Day? = nil, target: Day? = nil,
    of part: String? = nil
  ) {
    let starts = starts ?? said.on
    self.init(
      statement: said.told, owedBy: agency ?? said.by, starts: starts, since: starts,
      target: target, part: part)
  }
}
