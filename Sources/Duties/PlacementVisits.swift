import Vocabulary

/// The visits that a looked-after child's placement asks for: regulation 28.
struct PlacementVisits {
  /// How often a placement asks for a visit after its first.
  enum Pace {
    /// At most six weeks apart.
    case ordinary
    /// At most three months apart: until 18, once its first year is over.
    case settled
    /// Every week: with a parent under an interim order, until the child's first review.
    case weekly
    /// At most four weeks apart: with a parent under an interim order, after that review.
    case reviewed
  }

  /// The first visit of each placement.
  let first: [ClockStep]
  private let later: [(pace: Pace, step: ClockStep)]

  init(in reading: CaseReading) {
    let placements = reading.own(.placement).filter { $0.what.kind != .becameLookedAfter }
    let visits = placements.isEmpty ? [] : reading.own(.visit).filter { $0.what.seen == .yes }
    let steps = placements.map { placement in
      let ended = placement.what.ended?.latest.map {
        DutyEnding(on: $0, why: "The placement ended.", because: [placement.told.sequence])
      }
      return ClockStep.repeating(
        from: Trigger(placement), meetings: visits.filter { $0.by == placement.by },
        until: [ended, reading.ending(ofChild: true)].compactMap { $0 }.min { $0.on < $1.on })
    }
    first = steps.compactMap(\.first)
    later = zip(placements, steps).flatMap { placement, steps in
      steps.dropFirst().flatMap { PlacementVisits.paced($0, of: placement, in: reading) }
    }
  }

  /// Every visit after the first that is asked for at some pace.
  func following(at pace: Pace) -> [ClockStep] { later.filter { $0.pace == pace }.map(\.step) }

  private static func paced(
    _ step: ClockStep, of placement: Said<Placement>, in reading: CaseReading
  ) -> [(pace: Pace, step: ClockStep)] {
    switch placement.what.kind {
    case .becameLookedAfter: []
    case .placed: [(.ordinary, step)]
    case .placedToEighteen:
      [(step.trigger.starts < placement.on.adding(months: 12) ? .ordinary : .settled, step)]
    case .placedWithParent: withParent(step, review: review(since: placement, in: reading))
    }
  }

  /// A week that runs when the child is reviewed is asked for no longer, and four weeks are
  /// counted from the visit before the review.
  private static func withParent(
    _ step: ClockStep, review: Meeting?
  ) -> [(pace: Pace, step: ClockStep)] {
    guard let review else { return [(.weekly, step)] }
    guard step.trigger.starts < review.on else { return [(.reviewed, step)] }
    if let met = step.met, met.on <= review.on { return [(.weekly, step)] }
    let reviewed = DutyEnding(
      on: review.on, why: "The child was reviewed: visits are now four weeks apart.",
      because: review.by)
    let ended = [reviewed, step.ended].compactMap { $0 }.min { $0.on < $1.on }
    let week = ClockStep(trigger: step.trigger, met: nil, ended: ended)
    guard step.ended.map({ $0.on > review.on }) ?? true else { return [(.weekly, week)] }
    return [(.weekly, week), (.reviewed, step)]
  }

  /// The child's first review by the council that placed them, since they became looked after.
  private static func review(
    since placement: Said<Placement>, in reading: CaseReading
  ) -> Meeting? {
    let began = reading.own(.placement).filter {
      $0.what.kind == .becameLookedAfter && $0.by == placement.by && $0.on <= placement.on
    }.map(\.on).max()
    return reading.own(.statutoryMeeting).first(since: began ?? placement.on) {
      $0.by == placement.by && $0.what.kind == .lookedAfterReview
    }
  }
}
