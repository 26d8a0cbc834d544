extension MeasureResult {
  /// Counts below this are not told in a report that leaves the partnership.
  public static let smallest = 5

  /// Would its figures single somebody out in a shared report? So would a small remainder, since
  /// it follows from the other two.
  public var isTooSmallToShare: Bool {
    guard let count, count.denominator > 0 else { return false }
    let told = [count.numerator, count.denominator - count.numerator, count.denominator]
    return told.contains { $0 > 0 && $0 < MeasureResult.smallest }
  }

  /// The sentence for a shared report: without any figure where one is too small.
  public var saysShared: String {
    guard isTooSmallToShare, let agency else { return says }
    let at = agency + (isInvented ? " (invented data)" : "")
    return "Too few to say how many \(measure.many) were \(measure.so) at \(at): "
      + "counts under \(MeasureResult.smallest) are not shared."
  }
}
