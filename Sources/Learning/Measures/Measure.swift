/// How one recommendation's effect is counted: of how many things, how many were as they
/// should be; or how many days something took.
public struct Measure: Hashable, Sendable {
  /// `M18a`: the letter of the set for `D18`.
  public let id: String
  /// The recommendation it measures: `D18`.
  public let key: String
  /// What is counted: `police alert`, `police alerts`.
  public let one: String
  public let many: String
  /// What was so of those that count, after "was" or "were": `triaged within 1 working day`; of a
  /// measure in days, from what to what, after "days": `from what prompted it to the meeting`.
  public let so: String
  public let form: Form
  /// The whole it is told as a part of: `enquiries by sex`; nil where it stands alone.
  public let whole: String?
  /// Which way is better.
  public let better: Better
  /// The share to reach, from 0 to 1, before a partnership sets its own; nil where a target
  /// would only make staff invent.
  public let target: Double?
  /// How good the evidence is when the measure runs.
  public let evidence: Evidence

  /// What kind of figure a measure gives.
  public enum Form: String, Sendable {
    /// How many of how many.
    case share
    /// Days within which half of them were; of an even number, midway between the middle two.
    case median
    /// Days within which nine in ten of them were.
    case ninetiethCentile
  }

  init(
    id: String, key: String, one: String, many: String, so: String, form: Form = .share,
    whole: String? = nil, better: Better, target: Double?, evidence: Evidence
  ) {
    self.id = id
    self.key = key
    self.one = one
    self.many = many
    self.so = so
    self.form = form
    self.whole = whole
    self.better = better
    self.target = target
    self.evidence = evidence
  }

  /// The same with another `so`.
  func saying(_ so: String) -> Measure {
    Measure(
      id: id, key: key, one: one, many: many, so: so, form: form, whole: whole, better: better,
      target: target, evidence: evidence)
  }

  /// What it asks, without a figure: `police alerts triaged within 1 working day`.
  public var inWords: String {
    form == .share ? "\(many) \(so)" : "days \(so), of \(many)"
  }

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
