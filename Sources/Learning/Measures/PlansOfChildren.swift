import Vocabulary

/// A council's plans for children, and whether they say what a child changed (M06f).
struct PlansOfChildren {
  private let view: CountingView
  private let agency: AgencyID

  init(_ view: CountingView, _ agency: AgencyID) {
    self.view = view
    self.agency = agency
  }

  /// Plans in force in the year: met by a visit since its start that says what the plan took from
  /// the child's words, or why nothing. Where no visit says it, that is blank and not a no.
  func withVoice() -> Tally {
    let told = Dictionary(
      grouping: view[.visit].filter { statement in
        guard statement.saidBy == agency, statement.happened <= view.input.asOf else {
          return false
        }
        return !(statement.says.visit?.voiceInfluence ?? "").trimmed.isEmpty
      }
    ) { view.person($0.about) }
    var tally = Tally()
    for statement in view[.plan] where statement.saidBy == agency {
      guard case .plan(let plan) = statement.says, statement.happened <= view.input.asOf,
        plan.ended?.latest.map({ view.inWindow($0) || $0 > view.input.asOf }) ?? true
      else { continue }
      let visits = told[view.person(statement.about), default: []]
      tally.count(met: visits.contains { $0.happened >= statement.happened } ? true : nil)
    }
    return tally
  }
}
