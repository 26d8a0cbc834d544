public import Vocabulary

/// That a duty is no longer asked of anybody, without having been met.
public struct DutyEnding: Hashable, Sendable, Codable {
  public let on: Day
  /// Why, without a person's name: `The child reached 18.`
  public let why: String
  public let because: [Int]

  public init(on day: Day, why: String, because: [Int]) {
    on = day
    self.why = why
    self.because = because
  }
}
