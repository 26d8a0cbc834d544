import Vocabulary

/// Whether somebody keeps away from the care they are offered. Counted, never scored.
enum Engagement {
  /// Days within which a second missed appointment counts: a local setting.
  static let days = 90

  /// Each appointment missed within ninety days of another.
  static func secondMisses(in reading: CaseReading) -> [Said<Appointment>] {
    let missed = reading.own(.appointment).filter { $0.what.outcome == .didNotAttend }
      .sorted { ($0.on, $0.told.sequence) < ($1.on, $1.told.sequence) }
    return zip(missed, missed.dropFirst()).compactMap { first, second in
      second.on.number - first.on.number <= days ? second : nil
    }
  }
}
