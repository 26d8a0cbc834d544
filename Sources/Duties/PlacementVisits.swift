import Vocabulary

/// The visits that a looked-after child's placement asks for.
struct PlacementVisits {
  private let steps: [[ClockStep]]

  init(of kinds: [Placement.Kind], in reading: CaseReading) {
    let placements = reading.own(.placement).filter { kinds.contains($0.what.kind) }
    let visits = placements.isEmpty ? [] : reading.own(.visit).filter { $0.what.seen == .yes }
    steps = placements.map { placement in
      let ended = placement.what.ended?.latest.map {
        DutyEnding(on: $0, why: "The placement ended.", because: [placement.told.sequence])
      }
      return ClockStep.repeating(
        from: Trigger(placement), meetings: visits.filter { $0.by == placement.by },
        until: [ended, reading.ending(ofChild: true)].compactMap { $0 }.min { $0.on < $1.on })
    }
  }

  /// The first visit of each placement.
  var first: [ClockStep] { steps.compactMap(\.first) }
  /// Every visit after the first.
  var following: [ClockStep] { steps.flatMap { $0.dropFirst() } }
}
