public import Vocabulary

/// What a measure gives for one agency, or why it gives nothing.
public struct MeasureResult: Hashable, Sendable {
  public let measure: Measure
  /// The agency's name; nil where nothing was measured.
  public let agency: String?
  /// The agency's kind; nil where the hub's own work for all was measured, or nothing.
  public let kind: Agency.Kind?
  /// True when the data is invented: pages say so beside every figure.
  public let isInvented: Bool
  /// Nil where nothing was measured or all of it is withheld, never 0.
  public let count: Count?
  /// Was it measured, and its figures left out of a report that is shared?
  public let isWithheld: Bool
  /// The share to reach, from 0 to 1, with who set it; nil where there is none.
  public let target: LocalSetting?
  /// The last day that counted.
  public let asOf: Day

  /// What was counted.
  public struct Count: Hashable, Sendable {
    /// Nil for a measure in days, where nothing is part of anything.
    public let numerator: Int?
    public let denominator: Int
    /// Those whose records are blank where it matters, never taken as yes: of the denominator, but
    /// beside it for a measure in days, where they have no days. Nil where it is withheld.
    public let missing: Int?
    /// What was left out of the denominator, by reason: `still in time`. Nil where it is withheld.
    public let excluded: [String: Int]?
    /// What a measure in days gives; nil for a share, and where there is nothing to count.
    public let days: Days?

    init(
      numerator: Int?, denominator: Int, missing: Int?, excluded: [String: Int]?, days: Days? = nil
    ) {
      self.numerator = numerator
      self.denominator = denominator
      self.missing = missing
      self.excluded = excluded
      self.days = days
    }

    /// How many of them were not so; nil for a measure in days.
    var remainder: Int? { numerator.map { denominator - $0 } }
  }

  /// The figure of a measure in days.
  public struct Days: Hashable, Sendable {
    /// The median, or the 90th centile.
    public let value: Double
    /// The most that anything took; nil where it is withheld.
    public let longest: Int?
  }

  /// Where a measure stands.
  public enum Status: String, Sendable {
    case met, missed
    case noTarget = "no_target"
    /// The rule runs and nothing is there to count.
    case noData = "no_data"
    /// No rule runs, or what it needs was not handed over.
    case notMeasured = "not_measured"
  }

  init(
    of measure: Measure, agency: String?, kind: Agency.Kind?, isInvented: Bool, count: Count?,
    target: LocalSetting?, asOf: Day, isWithheld: Bool = false
  ) {
    self.isWithheld = isWithheld
    self.measure = measure
    self.agency = agency
    self.kind = kind
    self.isInvented = isInvented
    self.count = count
    self.target = target
    self.asOf = asOf
  }

  /// The share, from 0 to 1, or the days; nil where nothing was there to count.
  public var value: Double? {
    guard let count, count.denominator > 0 else { return nil }
    return count.days?.value ?? count.numerator.map { Double($0) / Double(count.denominator) }
  }

  /// Declared as long as nothing was counted: then nobody has shown more.
  public var evidence: Measure.Evidence {
    count == nil && !isWithheld ? .declared : measure.evidence
  }

  public var status: Status {
    // Reached or not, its status would tell of the few.
    if isWithheld { return .noTarget }
    guard count != nil else { return .notMeasured }
    guard let value else { return .noData }
    guard let target else { return .noTarget }
    let reached =
      switch measure.better {
      case .higher: value >= target.value
      case .lower: value <= target.value
      case .none: false
      }
    return reached && evidence.suffices ? .met : .missed
  }
}
