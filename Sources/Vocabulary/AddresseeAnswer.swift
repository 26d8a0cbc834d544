/// What a body a recommendation is addressed to says back to its author.
public struct AddresseeAnswer: Hashable, Codable, Sendable {
  public var recommendation: String
  /// The addressee it answers for, as printed.
  public var body: String
  public var response: Response
  /// To the review's author; shown to them, never in public.
  public var feedback: String?

  public enum Response: String, Codable, Sendable, CaseIterable {
    case acknowledged, accepted, acceptedInPart, alreadyInPlace, rejected
  }

  public init(
    recommendation: String, body: String, response: Response, feedback: String? = nil
  ) {
    self.recommendation = recommendation
    self.body = body
    self.response = response
    self.feedback = feedback
  }
}

/// By which measures a recommendation's effect is to be told.
public struct MeasureBinding: Hashable, Codable, Sendable {
  public var recommendation: String
  /// `M18a`; empty means that it is bound to none.
  public var measures: [String]
  public var reason: String

  public init(recommendation: String, measures: [String], reason: String) {
    self.recommendation = recommendation
    self.measures = measures
    self.reason = reason
  }
}
