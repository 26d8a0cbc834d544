import Vocabulary

/// Children whom an agency has an open referral or plan for.
struct OpenChildren {
  /// What is open about one child.
  struct Open {
    /// The day the earliest of it began.
    var since: Day
    var referrals: Set<String> = []
  }

  private var children: [AgencyID: [PersonID: Open]] = [:]

  init(_ view: CountingView) {
    for statement in view[.referral] {
      guard case .referral(let referral) = statement.says, referral.noFurtherAction != .yes,
        OpenChildren.isOpen(until: referral.closed, on: view.input.asOf)
      else { continue }
      add(statement, referral: referral.id, view)
    }
    for statement in view[.plan] {
      guard case .plan(let plan) = statement.says,
        OpenChildren.isOpen(until: plan.ended, on: view.input.asOf)
      else { continue }
      add(statement, referral: nil, view)
    }
  }

  subscript(_ agency: AgencyID) -> [PersonID: Open] { children[agency] ?? [:] }

  private mutating func add(_ statement: Statement, referral: String?, _ view: CountingView) {
    let day = statement.happened
    guard day <= view.input.asOf else { return }
    let child = view.person(statement.about)
    var open = children[statement.saidBy]?[child] ?? Open(since: day)
    open.since = min(open.since, day)
    if let referral { open.referrals.insert(referral) }
    children[statement.saidBy, default: [:]][child] = open
  }

  /// An uncertain end that may lie ahead has not come: no child is closed by a guess.
  static func isOpen(until end: UncertainDate?, on day: Day) -> Bool {
    guard let end else { return true }
    return end.latest.map { $0 > day } ?? true
  }
}
