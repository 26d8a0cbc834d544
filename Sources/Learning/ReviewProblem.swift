public import Vocabulary

/// Why something is not a published page of a review: every reason at once, never its content.
public struct ReviewProblem: Error, Hashable {
  /// Each says where, what is wrong and what was expected; never empty.
  public let rejections: [Rejection]

  public init(rejections: [Rejection]) {
    self.rejections = rejections
  }
}
