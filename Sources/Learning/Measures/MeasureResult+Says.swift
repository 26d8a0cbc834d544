extension MeasureResult {
  /// The result as a sentence with its figures, exclusions and blanks.
  public var says: String {
    guard let count, let agency else {
      return "Not measured yet: how many \(measure.many) were \(measure.so)."
    }
    let at = agency + (isInvented ? " (invented data)" : "")
    guard count.denominator > 0 else {
      return "No \(measure.many) to count in the year to \(asOf.inWords) at \(at)"
        + leftOut(count) + "."
    }
    let things = count.denominator == 1 ? measure.one : measure.many
    let verb = count.numerator == 1 || count.denominator == 1 ? "was" : "were"
    return "\(count.numerator) of \(count.denominator) \(things) \(verb) \(measure.so) at \(at)"
      + leftOut(count) + blanks(count) + "."
  }

  private func leftOut(_ count: Count) -> String {
    guard !count.excluded.isEmpty else { return "" }
    let reasons = count.excluded.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return "; left out: " + reasons.joined(separator: ", ")
  }

  private func blanks(_ count: Count) -> String {
    count.missing == 0 ? "" : "; not recorded: \(count.missing)"
  }
}
