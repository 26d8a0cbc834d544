import Vocabulary

/// Matters of one kind, each with its steps in order.
struct Matters {
  private let matters: [[Said<Matter>]]

  init(of kind: Matter.Kind, in reading: CaseReading) {
    let said = reading.own(.matter).filter { $0.what.kind == kind }
    matters = Dictionary(grouping: said) { $0.by.text + "/" + $0.what.id }
      .sorted { $0.key < $1.key }
      .map { $0.value.sorted { ($0.on, $0.told.sequence) < ($1.on, $1.told.sequence) } }
  }

  /// The clock between two steps; time in which clarification was awaited is added to its start.
  ///
  /// - Parameter complex: only matters that are, or are not, complex; nil for all.
  func steps(
    from start: Matter.Step, to ends: Set<Matter.Step>, complex: Bool? = nil
  ) -> [ClockStep] {
    matters.compactMap { steps in
      let isComplex = steps.contains { $0.what.isComplex == .yes }
      guard complex == nil || complex == isComplex,
        let first = steps.first(where: { $0.what.step == start })
      else { return nil }
      let withdrawn = steps.first { $0.what.step == .withdrawn }.map {
        DutyEnding(on: $0.on, why: "The matter was withdrawn.", because: [$0.told.sequence])
      }
      return ClockStep(
        trigger: Trigger(first, starts: first.on.adding(days: Matters.paused(steps))),
        met: steps.first(since: first.on) { ends.contains($0.what.step) }, ended: withdrawn)
    }
  }

  private static func paused(_ steps: [Said<Matter>]) -> Int {
    var (days, asked) = (0, Day?.none)
    for step in steps {
      if step.what.step == .clarificationAsked { asked = asked ?? step.on }
      if step.what.step == .clarificationGiven, let since = asked {
        days += step.on.number - since.number
        asked = nil
      }
    }
    return days
  }
}
