import Vocabulary

/// Whether somebody keeps away from the care they are offered. Counted, never scored.
enum Engagement {
  /// The settings it is counted with.
  static let thresholds: [DutyThreshold] = [.missedAppointments, .missedWithinDays]

  /// Each missed appointment that makes as many as the partnership counts, within its days.
  static func repeatedMisses(in reading: CaseReading) -> [Said<Appointment>] {
    let missed = reading.own(.appointment).filter { $0.what.outcome == .didNotAttend }
      .sorted { ($0.on, $0.told.sequence) < ($1.on, $1.told.sequence) }
    return missed.indices.compactMap { index in
      let last = missed[index]
      let first = index - reading.threshold(.missedAppointments, on: last.on) + 1
      guard first >= 0 else { return nil }
      let days = last.on.number - missed[first].on.number
      return days <= reading.threshold(.missedWithinDays, on: last.on) ? last : nil
    }
  }
}
