import Vocabulary

/// A council's family group conferences, held against what prompted them (M10c).
struct ConferenceMeetings {
  private let view: CountingView
  private let agency: AgencyID

  init(_ view: CountingView, _ agency: AgencyID) {
    self.view = view
    self.agency = agency
  }

  /// Of each conference held in the year, the days since the duty to consider one began that was
  /// the last to begin before its first step: that is the day of the trigger. Nil where duties
  /// were not worked out.
  func daysFromTrigger() -> DayTally? {
    guard let duties = view.input.duties else { return nil }
    let prompted = Dictionary(
      grouping: duties.filter {
        $0.rule == "consider-family-group-conference" && $0.owedBy == agency && $0.about != nil
      }, by: \.about)
    var tally = DayTally()
    for (id, steps) in steps {
      guard let held = steps.filter({ $0.step == .held }).map(\.on).min(), view.inWindow(held),
        let first = steps.map(\.on).min()
      else { continue }
      let triggers = prompted[id.child, default: []].map(\.opened).filter { $0 <= first }
      tally.count(triggers.max().map { held.days(since: $0) })
    }
    return tally
  }

  private struct Conference: Hashable {
    let child: PersonID?
    let id: String
  }

  private var steps: [Conference: [(on: Day, step: FamilyGroupConference.Step)]] {
    var steps: [Conference: [(on: Day, step: FamilyGroupConference.Step)]] = [:]
    for statement in view[.familyGroupConference] where statement.saidBy == agency {
      guard let what = statement.says.familyGroupConference else { continue }
      steps[Conference(child: view.person(statement.about), id: what.id), default: []]
        .append((statement.happened, what.step))
    }
    return steps
  }
}
