import Vocabulary

/// The reviews of a looked-after child's care, in their order.
struct LookedAfterReviews {
  enum Turn { case first, second, later }

  private let steps: [[ClockStep]]

  init(in reading: CaseReading) {
    let reviews = reading.own(.statutoryMeeting).filter { $0.what.kind == .lookedAfterReview }
    steps = reading.own(.placement).filter { $0.what.kind == .becameLookedAfter }.map { start in
      let ended = start.what.ended?.latest.map {
        DutyEnding(
          on: $0, why: "The child is no longer looked after.", because: [start.told.sequence])
      }
      return ClockStep.repeating(
        from: Trigger(start), meetings: reviews.filter { $0.by == start.by },
        until: [ended, reading.ending(ofChild: true)].compactMap { $0 }.min { $0.on < $1.on })
    }
  }

  func steps(_ turn: Turn) -> [ClockStep] {
    steps.flatMap { steps -> ArraySlice<ClockStep> in
      switch turn {
      case .first: steps.prefix(1)
      case .second: steps.dropFirst().prefix(1)
      case .later: steps.dropFirst(2)
      }
    }
  }
}
