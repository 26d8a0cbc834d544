/// Days being counted, of a measure that tells how long something took.
struct DayTally {
  private var days: [Int] = []
  private var missing = 0
  private var excluded: [String: Int] = [:]

  /// Nil where its days cannot be told: then it stands beside what is counted.
  mutating func count(_ days: Int?) {
    if let days { self.days.append(days) } else { missing += 1 }
  }

  mutating func leaveOut(_ reason: String) { excluded[reason, default: 0] += 1 }

  func tally(_ form: Measure.Form) -> Tally {
    Tally(
      counted: days.count, missing: missing, excluded: excluded,
      days: value(form).map { MeasureResult.Days(value: $0, longest: days.max()) })
  }

  private func value(_ form: Measure.Form) -> Double? {
    guard !days.isEmpty else { return nil }
    let sorted = days.sorted()
    switch form {
    case .share: return nil
    case .median:
      return Double(sorted[(days.count - 1) / 2] + sorted[days.count / 2]) / 2
    case .ninetiethCentile:
      // The nearest rank: the first that nine in ten of them do not exceed.
      return Double(sorted[(days.count * 9 + 9) / 10 - 1])
    }
  }
}
