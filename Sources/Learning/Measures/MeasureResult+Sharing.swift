extension MeasureResult {
  /// Counts below this are not told in a report that leaves the partnership.
  public static let smallest = 5

  static func isSmall(_ count: Int) -> Bool { count > 0 && count < smallest }

  /// Would its figures single somebody out in a shared report? So would a small remainder, since
  /// it follows from the other two. The 90th centile of fewer than ten is the longest, which is
  /// one person's.
  var isTooSmallToShare: Bool {
    guard let count, count.denominator > 0 else { return false }
    if measure.form == .ninetiethCentile, count.denominator < 2 * MeasureResult.smallest {
      return true
    }
    return [count.numerator ?? 0, count.remainder ?? 0, count.denominator]
      .contains(where: MeasureResult.isSmall)
  }

  /// Would one of the reasons for which something was left out tell of few?
  var leavesOutFew: Bool { (count?.excluded ?? [:]).values.contains(where: MeasureResult.isSmall) }

  /// Would how many are blank tell of few, by itself or taken from those who were not so?
  var isBlankForFew: Bool {
    guard let count, let missing = count.missing else { return false }
    return MeasureResult.isSmall(missing)
      || (missing > 0 && count.remainder.map { MeasureResult.isSmall($0 - missing) } ?? false)
  }

  /// The same without any figure.
  var withheld: MeasureResult { with(nil, isWithheld: true) }

  /// The same as a shared report tells it, without what is left out or blank where that is few.
  func told(withoutLeftOut: Bool, withoutBlank: Bool) -> MeasureResult {
    with(
      count.map { count in
        Count(
          numerator: count.numerator, denominator: count.denominator,
          missing: withoutBlank ? nil : count.missing,
          excluded: withoutLeftOut ? nil : count.excluded,
          days: count.days.map { Days(value: $0.value, longest: nil) })
      }, isWithheld: false)
  }

  private func with(_ count: Count?, isWithheld: Bool) -> MeasureResult {
    MeasureResult(
      of: measure, agency: agency, kind: kind, isInvented: isInvented, count: count,
      target: target, asOf: asOf, isWithheld: isWithheld)
  }
}
