/// What a caller asks of a run.
public struct LinkSettings: Sendable {
  /// A model to repeat; nil estimates one.
  public var model: LinkModel?
  /// Probability at or above which records are linked; nil takes the model's, or the default.
  public var threshold: Double?
  /// Links across sources only.
  public var acrossOnly = false
  /// Workers; the result is the same for any number.
  public var workers = 1
  /// Told when a stage begins.
  public var began: @Sendable (Stage) -> Void = { _ in }

  /// Where a run is.
  public enum Stage: String, Sendable, CaseIterable {
    case reading, blocking, sampling, estimating, scoring, grouping, writing
  }

  public static let defaultThreshold = 0.5

  public init() {}
}
