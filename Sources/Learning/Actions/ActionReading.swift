import Vocabulary

/// Works out where an action stands.
struct ActionReading {
  private let action: ReviewAction
  private let steps: [ActionStep]
  private let trends: [MeasureTrend]
  private let day: Day
  let state: ActionStanding.State
  let grade: Measure.Evidence
  let reopenedBy: [String]

  init(_ action: ReviewAction, steps: [ActionStep], trends: [MeasureTrend], day: Day) {
    self.action = action
    self.steps = steps
    self.trends = trends
    self.day = day
    grade = ActionReading.grade(steps, trends)
    let said = steps.last { $0.kind == .progress }?.status ?? .notStarted
    let isClosed =
      said == .completed || said == .alreadyInPlace || steps.last?.kind == .signOff
    let falling = trends.filter(\.fallsShortAgain)
    reopenedBy =
      isClosed
      ? falling.map { trend in
        "“\(trend.measure.inWords)” at "
          + "\(trend.agency ?? "no agency"): \(trend.lastInWords)"
      } : []
    state = ActionReading.state(
      said, isClosed: isClosed, isReopened: !falling.isEmpty,
      isShown: ActionReading.isShown(steps, trends))
  }

  private static func state(
    _ said: ActionStep.Status, isClosed: Bool, isReopened: Bool, isShown: Bool
  ) -> ActionStanding.State {
    switch said {
    case .rejected: return .rejected
    case .superseded: return .superseded
    case .notStarted, .inProgress, .completed, .alreadyInPlace:
      if isClosed { return isReopened ? .reopened : isShown ? .met : .notEvidenced }
      return said == .inProgress ? .inProgress : .notStarted
    }
  }

  private static func grade(_ steps: [ActionStep], _ trends: [MeasureTrend]) -> Measure.Evidence {
    let evidence = steps.compactMap(\.evidence)
    if evidence.contains(where: \.countsOutcome) { return .outcomeMeasured }
    if trends.contains(where: { $0.latest?.value != nil }) { return .dataMeasured }
    return evidence.contains(where: \.wasSeen) ? .documentSeen : .declared
  }

  /// Is it shown by what was measured? Every bound measure that had something to count reached
  /// its target, and at least one had; or an outcome was counted and a board signed it off.
  private static func isShown(_ steps: [ActionStep], _ trends: [MeasureTrend]) -> Bool {
    let counted = trends.compactMap(\.latest).filter { $0.value != nil }
    if !counted.isEmpty { return counted.allSatisfy { $0.status == .met } }
    let isCounted = steps.compactMap(\.evidence).contains(where: \.countsOutcome)
    return isCounted && steps.contains { $0.kind == .signOff }
  }

  var daysOver: Int? {
    guard state.isOpen, let last = action.target?.date?.latest, last < day else { return nil }
    return day.days(since: last)
  }

  /// The light and the sentence that says why it shines.
  var light: (ActionStanding.Light, String) {
    switch state {
    case .met: return (.green, "Its owner says that it is done, and what is measured shows it.")
    case .rejected: return (.grey, "Its owner has rejected it.")
    case .superseded: return (.grey, "Another action has taken its place.")
    case .reopened:
      return (
        .red,
        "Closed, and open again: the measure fell short \(MeasureTrend.periods) times running. "
          + reopenedBy.joined(separator: ". ") + "."
      )
    case .notEvidenced: return (.amber, notShown)
    case .notStarted, .inProgress: return byDate
    }
  }

  private var notShown: String {
    let missed = trends.filter { $0.latest?.status == .missed }
    if let missed = missed.first {
      return "Its owner says that it is done, and the measure falls short: \(missed.lastInWords)."
    }
    return grade == .documentSeen
      ? "Its owner says that it is done and a document was seen; nothing measured shows it yet."
      : "Its owner says that it is done; nothing measured shows it yet."
  }

  private var byDate: (ActionStanding.Light, String) {
    guard let target = action.target else { return (.amber, "No date is set for it.") }
    guard let last = target.date?.latest else {
      return (.amber, "“\(target.printed)” is no date that can be told.")
    }
    if let over = daysOver {
      return (.red, "It was due by \(last.inWords), \(over) \(over == 1 ? "day" : "days") ago.")
    }
    let left = last.days(since: day)
    if left <= ActionStanding.soonDays {
      return (.amber, "It is due by \(last.inWords), in \(left) \(left == 1 ? "day" : "days").")
    }
    return (.green, "It is due by \(last.inWords); there is time.")
  }
}

extension ActionEvidence {
  /// Was an outcome counted? A count beside a policy, an audit or minutes is that document's own
  /// and says nothing of what changed.
  fileprivate var countsOutcome: Bool {
    kind == .outcomeData && outcome.map { $0.all > 0 } ?? false
  }
}
