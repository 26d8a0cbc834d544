/// A measure being counted.
struct Tally {
  private(set) var numerator = 0
  private(set) var denominator = 0
  private(set) var missing = 0
  private(set) var excluded: [String: Int] = [:]
  /// Of a measure in days; nil for a share, and where there is nothing to count.
  private(set) var days: MeasureResult.Days?
  private var isOfDays = false

  init() {}

  /// What was counted in days.
  init(counted: Int, missing: Int, excluded: [String: Int], days: MeasureResult.Days?) {
    denominator = counted
    self.missing = missing
    self.excluded = excluded
    self.days = days
    isOfDays = true
  }

  static let stillInTime = "still in time"

  /// A thing that counts; `met` is nil where its record is blank, which is never a yes.
  mutating func count(met: Bool?) {
    denominator += 1
    if met == true { numerator += 1 }
    if met == nil { missing += 1 }
  }

  /// The same with nothing done.
  var undone: Tally {
    var tally = self
    tally.numerator = 0
    return tally
  }

  mutating func leaveOut(_ reason: String) { excluded[reason, default: 0] += 1 }

  var result: MeasureResult.Count {
    MeasureResult.Count(
      numerator: isOfDays ? nil : numerator, denominator: denominator, missing: missing,
      excluded: excluded, days: days)
  }
}
