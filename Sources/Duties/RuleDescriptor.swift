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
  /// Kinds of statement that can meet it, the usual one first. Somebody who may see none of
  /// them cannot be told whether it was met.
  public let answers: [Saying.Kind]
  /// The partnership's other numbers that it counts with.
  public let thresholds: [DutyThreshold]
  /// The limits it comes with, dated. Empty where no number is set until a partnership sets one.
  public let limits: [DutyLimit]

  init(
    _ id: RuleID, name: String, recommendations: [String], basis: String, answers: [Saying.Kind],
    limits: [DutyLimit], thresholds: [DutyThreshold] = [], sentence: String
  ) {
    self.thresholds = thresholds
    self.answers = answers
    self.limits = limits
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
      recommendations: recommendations, isLocalSetting: limit.force == .local)
  }

  /// The citation in force on a day; nil where the settings give the rule no limit yet.
  public func citation(under settings: DutySettings, on day: Day) -> Citation? {
    settings[id].value(on: day).map(citation(under:))
  }

  /// The sentence with its limit on a day: `… Limit: 3 working days, a local setting.`
  public func inWords(under settings: DutySettings, on day: Day) -> String {
    guard let limit = settings[id].value(on: day) else { return sentence + " No limit is set." }
    let force =
      switch limit.force {
      case .statute: "set by law"
      case .national: "national"
      case .local: "a local setting"
      }
    return sentence + " Limit: \(limit.inWords), \(force)."
  }
}

extension DutyLimit {
  /// A starter pack's number that no national rule sets, until a partnership owns it.
  static func local(_ value: Int, _ unit: Unit, _ source: String) -> DutyLimit {
    DutyLimit(
      value, unit, from: DutyLimit.always, owner: "the Kith starter pack",
      source: source + ", local setting")
  }

  /// A number that holds all over England: guidance, contract or practice.
  static func national(
    _ value: Int, _ unit: Unit, by owner: String, _ source: String, from: Day = always
  ) -> DutyLimit {
    DutyLimit(value, unit, from: from, owner: owner, source: source, force: .national)
  }

  /// A number in an Act or in regulations.
  static func statute(
    _ value: Int, _ unit: Unit, _ source: String, from: Day = always
  ) -> DutyLimit {
    DutyLimit(value, unit, from: from, owner: "Parliament", source: source, force: .statute)
  }

  /// 1 January 2000: before any record a hub holds, so that every case has a limit to be read by.
  static let always = Day(number: 10_957)
}
