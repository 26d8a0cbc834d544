/// The themes by which the public library sorts recommendations, known by words.
public enum Theme: String, Sendable, CaseIterable {
  case training, informationSharing, riskAssessment, policy, multiAgency, recordKeeping, awareness
  case technology, other

  /// As a page says it.
  public var inWords: String {
    switch self {
    case .training: "staff training"
    case .informationSharing: "the sharing of information between agencies"
    case .riskAssessment: "the assessment of risk"
    case .policy: "policies and procedures"
    case .multiAgency: "how agencies work together"
    case .recordKeeping: "the keeping of records"
    case .awareness: "awareness of domestic abuse"
    case .technology: "technology and systems"
    case .other: "other matters"
    }
  }

  var words: [String] {
    switch self {
    case .training: ["training", "trained", "learning", "briefing", "induction", "supervision"]
    case .informationSharing: ["sharing", "share", "shared", "disclosure", "disclose"]
    case .riskAssessment: ["risk", "dash", "assessment", "assessments"]
    case .policy:
      [
        "policy", "policies", "procedure", "procedures", "guidance", "protocol", "protocols",
        "pathway",
      ]
    case .multiAgency: ["multi", "marac", "partners", "joint", "partnership", "conference"]
    case .recordKeeping: ["record", "records", "recording", "recorded", "documented", "notes"]
    case .awareness: ["awareness", "campaign", "publicise", "promote", "leaflet", "leaflets"]
    case .technology: ["system", "systems", "software", "flag", "flags", "database", "electronic"]
    case .other: []
    }
  }

  /// The themes a text touches, the one with most words first.
  static func themes(of text: String) -> [Theme] {
    let words = Letters.words(text)
    let counted = allCases.map { theme in (theme, words.filter { theme.words.contains($0) }.count) }
    let found = counted.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.map(\.0)
    return found.isEmpty ? [.other] : found
  }
}
