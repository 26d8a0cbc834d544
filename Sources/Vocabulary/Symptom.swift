/// A symptom that somebody described or saw; occurred on the day it showed.
public struct Symptom: Hashable, Codable, Sendable {
  public enum Course: String, Codable, Sendable, CaseIterable {
    case new, returning, worse, unchanged, easing, gone, notRecorded
  }

  /// The words it was recorded in.
  public var words: String
  public var course: Course

  public init(words: String, course: Course) {
    self.words = words
    self.course = course
  }
}
