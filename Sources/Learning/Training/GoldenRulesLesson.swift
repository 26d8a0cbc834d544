public import Vocabulary

/// The golden rules of sharing as they stand, and a scenario that asks whether they were read.
public struct GoldenRulesLesson: Hashable, Codable, Sendable {
  /// `April 2024`
  public var edition: String
  /// The course that acknowledging it completes.
  public var course: String
  public var source: String
  /// The seven, in their order.
  public var rules: [String]
  public var scenario: Scenario

  public struct Scenario: Hashable, Codable, Sendable {
    public var text: String
    public var question: String
    public var choices: [Choice]
  }

  public struct Choice: Hashable, Codable, Sendable {
    public var id: String
    public var words: String
    public var isRight: Bool
    public var because: String
  }

  /// What answering it tells the agency's list of training; nil for an answer nobody could give.
  public func completion(answering id: String) -> TrainingCompletion? {
    scenario.choices.first { $0.id == id }.map {
      TrainingCompletion(course: course, passed: $0.isRight ? .yes : .no)
    }
  }
}
