import Vocabulary

/// The visits that a child's plan asks for, plan by plan.
struct PlanVisits {
  private let kind: Plan.Kind
  private let reading: CaseReading

  init(_ kind: Plan.Kind, in reading: CaseReading) {
    self.kind = kind
    self.reading = reading
  }

  /// The clock of each plan: from its start, and again from each visit that counts.
  func steps(counting counts: (Visit) -> Bool) -> [ClockStep] {
    let plans = reading.own(.plan).filter { $0.what.kind == kind }
    let visits = plans.isEmpty ? [] : reading.own(.visit).filter { counts($0.what) }
    return plans.flatMap { plan in
      let closed = plan.what.ended?.latest.map {
        DutyEnding(on: $0, why: "The plan ended.", because: [plan.told.sequence])
      }
      return ClockStep.repeating(
        from: Trigger(plan), meetings: visits.filter { $0.by == plan.by },
        until: [closed, reading.ending(ofChild: true)].compactMap { $0 }.min { $0.on < $1.on })
    }
  }
}
