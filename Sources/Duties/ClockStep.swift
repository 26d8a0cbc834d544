import Vocabulary

/// One turn of a clock that starts again and again: what started it, met it, ended it.
struct ClockStep {
  let trigger: Trigger
  let met: Meeting?
  let ended: DutyEnding?

  /// A clock that starts with something and again with each thing that meets it, until an end.
  ///
  /// - Parameter meetings: in any order; those before the start or after the end do not count.
  static func repeating<Value>(
    from first: Trigger, meetings: [Said<Value>], until end: DutyEnding?
  ) -> [ClockStep] {
    let within = meetings.filter { meeting in
      meeting.on >= first.starts && (end.map { meeting.on <= $0.on } ?? true)
    }.sorted { ($0.on, $0.told.sequence) < ($1.on, $1.told.sequence) }
    let starts =
      [first]
      + within.map {
        // One visit may serve two plans: each goes on with a clock of its own.
        Trigger($0, owedBy: first.owedBy, of: first.statement.key)
      }
    return starts.enumerated().map { index, trigger in
      let next = within.dropFirst(index).first
      return ClockStep(
        trigger: trigger, met: next.map { Meeting(on: $0.on, by: [$0.told.sequence]) },
        ended: end)
    }
  }
}
