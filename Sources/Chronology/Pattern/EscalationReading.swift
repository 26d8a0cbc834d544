import Vocabulary

/// What a pair's pattern gives to ask about, by stage.
struct EscalationReading {
  let tellings: [PatternTelling]
  let marks: [PatternMark]
  let signs: [PatternReading.Sign]
  let elsewhere: [(on: UncertainDate, sequence: Int)]

  /// In order of the stages, then of the days.
  var prompts: [EscalationPrompt] {
    let all = history + told + control + triggers + moreAlerts + newKinds
    return EscalationPrompt.Stage.allCases.flatMap { stage in
      all.filter { $0.stage == stage }.sorted {
        EscalationReading.place($0) < EscalationReading.place($1)
      }
    }
  }

  private static func place(_ prompt: EscalationPrompt) -> (Day, Int, String) {
    (prompt.on?.sortDay ?? Day(number: 0), prompt.because.first ?? 0, prompt.what)
  }

  private var told: [EscalationPrompt] {
    signs.map {
      EscalationPrompt(stage: $0.stage, what: $0.what, on: $0.on, because: [$0.sequence])
    }
  }

  private var history: [EscalationPrompt] {
    guard !elsewhere.isEmpty else { return [] }
    return [
      EscalationPrompt(
        stage: .history, what: "alleged to have harmed somebody else", on: nil,
        because: Set(elsewhere.map(\.sequence)).sorted())
    ]
  }

  private var control: [EscalationPrompt] {
    tellings.filter { $0.category == .controllingOrCoercive && $0.knowledge.isPresent }.map {
      EscalationPrompt(
        stage: .control, what: "controlling or coercive behaviour", on: $0.on,
        because: [$0.sequence])
    }
  }

  private var triggers: [EscalationPrompt] {
    marks.filter(\.isSeparation).map {
      EscalationPrompt(stage: .trigger, what: "separation", on: $0.on, because: [$0.sequence])
    }
  }

  /// More alerts in the half-year to the last of them than in the half-year before it.
  private var moreAlerts: [EscalationPrompt] {
    let alerts = marks.filter { if case .alert = $0.kind { true } else { false } }
    guard let last = alerts.map(\.on.sortDay).max() else { return [] }
    let (half, year) = (last.adding(months: -6), last.adding(months: -12))
    let lately = alerts.filter { $0.on.sortDay > half }
    let before = alerts.count { $0.on.sortDay > year && $0.on.sortDay <= half }
    guard lately.count > 1, lately.count > before else { return [] }
    return [
      EscalationPrompt(
        stage: .escalation,
        what: "\(lately.count) alerts in the six months to \(last.inWords), \(before) in the six "
          + "before", on: nil, because: lately.map(\.sequence).sorted())
    ]
  }

  /// Kinds told of on a later day than the first kinds were.
  private var newKinds: [EscalationPrompt] {
    var seen: Set<AbuseGrid.Category> = []
    var firstDay: Day?
    return tellings.filter(\.knowledge.isPresent).compactMap { telling in
      let isNew = seen.insert(telling.category).inserted
      let first = firstDay ?? telling.on.sortDay
      firstDay = first
      guard isNew, telling.on.sortDay > first else { return nil }
      return EscalationPrompt(
        stage: .escalation,
        what: "a kind not told of before: \(telling.category.inWords.lowercased())",
        on: telling.on, because: [telling.sequence])
    }
  }
}
