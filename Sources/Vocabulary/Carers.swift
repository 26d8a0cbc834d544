/// A sign that somebody cares for somebody, whoever gave it.
public struct CarerSignal: Hashable, Codable, Sendable {
  public var caresFor: RecordReference?
  /// The words it was given in.
  public var words: String

  public init(caresFor: RecordReference? = nil, words: String) {
    self.caresFor = caresFor
    self.words = words
  }
}

/// What was done about a carer's assessment, Care Act 2014 section 10.
public struct CarersAssessment: Hashable, Codable, Sendable {
  public enum Step: String, Codable, Sendable {
    case notACarer, offered, accepted, declined, completed
  }
  public var step: Step
  public var offeredAlone: Answer
  public var askedAboutOwnSafety: Answer
  public var reason: String?

  public init(
    step: Step, offeredAlone: Answer = .notRecorded, askedAboutOwnSafety: Answer = .notRecorded,
    reason: String? = nil
  ) {
    self.step = step
    self.offeredAlone = offeredAlone
    self.askedAboutOwnSafety = askedAboutOwnSafety
    self.reason = reason
  }
}
