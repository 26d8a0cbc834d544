/// How one recommendation's effect is counted: of how many things, how many were as they
/// should be.
public struct Measure: Hashable, Sendable {
  /// `M18a`: the letter of the set for `D18`.
  public let id: String
  /// The recommendation it measures: `D18`.
  public let key: String
  /// What is counted: `police alert`, `police alerts`.
  public let one: String
  public let many: String
  /// What was so of those that count, after "was" or "were": `triaged within 1 working day`.
  public let so: String
  /// Which way is better.
  public let better: Better
  /// The share to reach, from 0 to 1, before a partnership sets its own; nil where a target
  /// would only make staff invent.
  public let target: Double?
  /// How good the evidence is when the measure runs.
  public let evidence: Evidence

  /// Which way a measure should go.
  public enum Better: String, Sendable { case higher, lower, none }

  /// How a recommendation is known to be carried out; only the last two can count as met.
  public enum Evidence: String, Sendable, CaseIterable {
    case declared
    case documentSeen = "document_seen"
    case dataMeasured = "data_measured"
    case outcomeMeasured = "outcome_measured"

    /// May a measure with this evidence count as met?
    public var suffices: Bool { self == .dataMeasured || self == .outcomeMeasured }
  }
}
