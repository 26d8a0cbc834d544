/// A measure being counted.
struct Tally {
  private(set) var numerator = 0
  private(set) var denominator = 0
  private(set) var missing = 0
  private(set) var excluded: [String: Int] = [:]

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
      numerator: numerator, denominator: denominator, missing: missing, excluded: excluded)
  }
}
