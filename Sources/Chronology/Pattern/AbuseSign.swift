import Vocabulary

/// What codes and answers say of kinds of abuse and of escalation; no narrative is read.
struct AbuseSign: Hashable {
  let stage: EscalationPrompt.Stage
  let what: String

  /// Kinds an alert names, and strangulation, which is one.
  static func categories(of alert: PoliceAlert) -> [AbuseGrid.Category] {
    let words = alert.categories.map { $0.lowercased() }
    return AbuseGrid.Category.allCases.filter { category in
      (category == .physicalOrSexual && alert.strangulation == .yes)
        || stems(category).contains { stem in words.contains { $0.contains(stem) } }
    }
  }

  private static func stems(_ category: AbuseGrid.Category) -> [String] {
    switch category {
    case .controllingOrCoercive: ["control", "coerc"]
    case .economic: ["econom", "financ"]
    case .psychologicalOrEmotional: ["psycholog", "emotion"]
    case .violentOrThreatening: ["violen", "threat"]
    case .physicalOrSexual: ["physical", "sexual"]
    case .other: ["other"]
    }
  }

  /// What an alert records as there; a no and a nothing are both left out.
  static func recorded(_ alert: PoliceAlert) -> [AbuseSign] {
    let there = [
      (alert.strangulation, "strangulation"), (alert.weapon, "a weapon"),
      (alert.pregnancy, "pregnancy"),
    ].filter { $0.0 == .yes }.map { AbuseSign(stage: .weighs, what: $0.1) }
    guard let earlier = alert.previousIncidentsInYear, earlier > 0 else { return there }
    return there + [
      AbuseSign(
        stage: .escalation,
        what: "\(earlier) earlier incident\(earlier == 1 ? "" : "s") in a year, by police")
    ]
  }

  /// Only Kith's own topics are read: what another instrument's keys mean, its owner says.
  private static func isOwn(_ checklist: RiskChecklist) -> Bool {
    checklist.instrument.hasPrefix("kith-topics@")
  }

  /// A yes to any topic of a kind is a disclosure; else a no is asked, not disclosed; else nothing.
  static func categories(
    of checklist: RiskChecklist
  ) -> [(AbuseGrid.Category, AbuseGrid.Knowledge)] {
    guard isOwn(checklist) else { return [] }
    return AbuseGrid.Category.allCases.compactMap { category in
      let answers = topics(category).compactMap { checklist.answers[$0] }
      if answers.contains(.yes) { return (category, .disclosed) }
      return answers.contains(.no) ? (category, .askedNotDisclosed) : nil
    }
  }

  private static func topics(_ category: AbuseGrid.Category) -> [String] {
    switch category {
    case .controllingOrCoercive: ["control", "isolation"]
    case .economic: ["money"]
    case .violentOrThreatening: ["threats-to-kill", "weapons", "stalking"]
    case .physicalOrSexual: ["choking", "sexual-harm", "injury-now"]
    case .psychologicalOrEmotional, .other: []
    }
  }

  static func told(_ checklist: RiskChecklist) -> [AbuseSign] {
    guard isOwn(checklist) else { return [] }
    return topicSigns.filter { checklist.answers[$0.topic] == .yes }.map(\.sign)
  }

  private static let topicSigns: [(topic: String, sign: AbuseSign)] = [
    ("hurt-others", AbuseSign(stage: .history, what: "hurt somebody else before")),
    ("control", AbuseSign(stage: .control, what: "control or jealousy")),
    ("isolation", AbuseSign(stage: .control, what: "cutting off from family or friends")),
    ("separation", AbuseSign(stage: .trigger, what: "separation, tried or wanted")),
    ("more-often", AbuseSign(stage: .escalation, what: "more often")),
    ("getting-worse", AbuseSign(stage: .escalation, what: "worse")),
    ("stalking", AbuseSign(stage: .escalation, what: "following or constant contact")),
    ("suicide-threats", AbuseSign(stage: .escalation, what: "threats of their own death")),
    ("fear", AbuseSign(stage: .weighs, what: "the person’s own fear")),
    ("pregnancy", AbuseSign(stage: .weighs, what: "pregnancy")),
    ("weapons", AbuseSign(stage: .weighs, what: "a weapon")),
    ("threats-to-kill", AbuseSign(stage: .weighs, what: "threats to kill")),
    ("choking", AbuseSign(stage: .weighs, what: "strangulation")),
  ]

  /// By the key a grid keeps; nil for those that speak of no stage.
  static func behaviour(_ key: String) -> AbuseSign? {
    switch key {
    case "jealous_accuse": AbuseSign(stage: .control, what: "jealous accusing")
    case "monitor_phone": AbuseSign(stage: .control, what: "checking phone or messages")
    case "track_location": AbuseSign(stage: .control, what: "following where they are")
    case "isolate": AbuseSign(stage: .control, what: "cutting off from family or friends")
    case "control_movement": AbuseSign(stage: .control, what: "deciding where they go")
    case "stalking": AbuseSign(stage: .escalation, what: "stalking")
    case "threat_self_harm_suicide":
      AbuseSign(stage: .escalation, what: "threats of their own death")
    case "spyware": AbuseSign(stage: .planning, what: "watching by spyware")
    case "threat_kill": AbuseSign(stage: .weighs, what: "threats to kill")
    case "strangle", "suffocate": AbuseSign(stage: .weighs, what: "strangulation")
    case "weapon", "brandish": AbuseSign(stage: .weighs, what: "a weapon")
    default: nil
    }
  }
}
