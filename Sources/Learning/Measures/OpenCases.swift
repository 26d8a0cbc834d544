import Vocabulary

/// People a trust has an open spell of care with, and when their risks were last looked at (M21e).
struct OpenCases {
  private let view: CountingView
  /// The day the earliest open spell began.
  private var since: [PersonID: Day] = [:]
  private var reviewed: [PersonID: Day] = [:]

  init(_ view: CountingView, _ trust: AgencyID) {
    self.view = view
    let asOf = view.input.asOf
    for statement in view[.careEpisode] where statement.saidBy == trust {
      guard case .careEpisode(let spell) = statement.says, statement.happened <= asOf,
        OpenChildren.isOpen(until: spell.ended, on: asOf)
      else { continue }
      let person = view.person(statement.about)
      since[person] = min(since[person] ?? statement.happened, statement.happened)
    }
    for statement in view[.riskReview]
    where statement.saidBy == trust && statement.happened <= asOf {
      let person = view.person(statement.about)
      reviewed[person] = max(reviewed[person] ?? statement.happened, statement.happened)
    }
  }

  /// A case that nobody has reviewed counts from its opening: leaving it out would flatter.
  func daysSinceReview() -> DayTally {
    var tally = DayTally()
    for (person, opened) in since {
      if let reason = view.reasonDead(person) {
        tally.leaveOut(reason)
      } else {
        tally.count(view.input.asOf.days(since: reviewed[person] ?? opened))
      }
    }
    return tally
  }
}
