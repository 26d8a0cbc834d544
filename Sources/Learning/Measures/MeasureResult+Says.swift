extension MeasureResult {
  /// The result as a sentence with its figures, exclusions and blanks.
  public var says: String {
    guard let agency else { return "Not measured yet: \(asked)." }
    let at = agency + (isInvented ? " (invented data)" : "")
    guard let count else {
      return isWithheld
        ? MeasureResult.withheldInWords.sentenceCase + ". It asks \(asked) at \(at)."
        : "Not measured yet: \(asked)."
    }
    guard count.denominator > 0 else {
      return "No \(measure.many) to count in the year to \(asOf.inWords) at \(at)"
        + leftOut(count) + (measure.form == .share ? "" : blanks(count)) + "."
    }
    return told(count, at: at) + leftOut(count) + blanks(count) + "."
  }

  /// What stands in a shared report instead of a figure.
  public static let withheldInWords = "suppressed: under \(smallest), or would tell such a count"

  /// The figure by itself: `81 of 100`, `12 days for half of 7`; nil where nothing was counted.
  public var figure: String? {
    guard let count, count.denominator > 0 else { return nil }
    if let numerator = count.numerator { return "\(numerator) of \(count.denominator)" }
    return count.days.map {
      "\(MeasureResult.spoken($0.value)) for \(part) of \(count.denominator)"
    }
  }

  private var asked: String {
    measure.form == .share
      ? "how many \(measure.many) were \(measure.so)"
      : "how many days \(measure.so), of \(measure.many)"
  }

  private var part: String { measure.form == .ninetiethCentile ? "nine in ten" : "half" }

  private func told(_ count: Count, at: String) -> String {
    let things = count.denominator == 1 ? measure.one : measure.many
    if let numerator = count.numerator {
      let verb = numerator == 1 || count.denominator == 1 ? "was" : "were"
      return "\(numerator) of \(count.denominator) \(things) \(verb) \(measure.so) at \(at)"
    }
    guard let days = count.days else { return "No days are known of \(things) at \(at)" }
    return "\(MeasureResult.spoken(days.value)) or fewer \(measure.so) for \(part) of "
      + "\(count.denominator) \(things) at \(at)"
      + (days.longest.map { "; the longest \($0)" } ?? "")
  }

  /// `12 days`, `12.5 days`
  private static func spoken(_ days: Double) -> String {
    let whole = days == days.rounded() ? String(Int(days)) : String(days)
    return whole + (days == 1 ? " day" : " days")
  }

  private func leftOut(_ count: Count) -> String {
    guard let excluded = count.excluded else {
      return "; left out: \(MeasureResult.withheldInWords)"
    }
    guard !excluded.isEmpty else { return "" }
    let reasons = excluded.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return "; left out: " + reasons.joined(separator: ", ")
  }

  private func blanks(_ count: Count) -> String {
    guard let missing = count.missing else {
      return "; not recorded: \(MeasureResult.withheldInWords)"
    }
    return missing == 0 ? "" : "; not recorded: \(missing)"
  }
}
