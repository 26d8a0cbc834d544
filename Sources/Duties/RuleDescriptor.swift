public import Vocabulary

/// A rule as a page or a manual lists it: what it asks, and what it stands on.
public struct RuleDescriptor: Hashable, Sendable, Identifiable {
  public let id: RuleID
  /// In the imperative, without a person's name: `See the child alone`.
  public let name: String
  /// Numbers of the review's recommendations it answers, as printed: `11.4.6`.
  public let recommendations: [String]
  /// The law or paper it stands on, before any local setting: `Care Act 2014 s10`.
  public let basis: String
  /// What starts it, who owes it and what meets it, in plain English, without its number of days.
  public let sentence: String

  init(
    _ id: RuleID, name: String, recommendations: [String], basis: String, sentence: String
  ) {
    self.id = id
    self.name = name
    self.recommendations = recommendations
    self.basis = basis
    self.sentence = sentence
  }

  /// What a duty under this rule cites: its basis, and whose setting its limit is.
  public func citation(under limit: DutyLimit) -> Citation {
    Citation(
      "\(basis); limit of \(limit.inWords) set by \(limit.owner) (\(limit.source))",
      recommendations: recommendations, isLocalSetting: true)
  }

  /// The citation in force on a day; nil where the settings give the rule no limit yet.
  public func citation(under settings: DutySettings, on day: Day) -> Citation? {
    settings[id].value(on: day).map(citation(under:))
  }

  /// The sentence with its limit on a day: `… Limit: 3 working days, a local setting.`
  public func inWords(under settings: DutySettings, on day: Day) -> String {
    guard let limit = settings[id].value(on: day) else { return sentence + " No limit is set." }
    return sentence + " Limit: \(limit.inWords), a local setting."
  }
}
