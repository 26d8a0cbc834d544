import Vocabulary

/// What was done about one carer's assessment, by any agency.
struct CarerSteps {
  private let steps: [(told: Statement, step: CarersAssessment)]

  init(in reading: CaseReading) {
    steps = reading.own(.carersAssessment).map { ($0.told, $0.what) }
  }

  /// The first offer to the carer alone on or after a day, or a reasoned finding that they are
  /// no carer.
  func offeredAlone(from day: Day) -> Meeting? {
    first(from: day) { step in
      switch step.step {
      case .notACarer: isWritten(step.reason)
      case .offered, .accepted, .declined, .completed: step.offeredAlone == .yes
      }
    }
  }

  func completed(from day: Day) -> Meeting? { first(from: day) { $0.step == .completed } }

  var accepted: [Statement] { steps.filter { $0.step.step == .accepted }.map(\.told) }

  /// That the carer said no after all, alone, or turned out to be no carer.
  func ending(from day: Day) -> DutyEnding? {
    let endings = steps.compactMap { told, step -> DutyEnding? in
      guard told.happenedBy >= day else { return nil }
      switch step.step {
      case .declined where step.offeredAlone == .yes:
        return DutyEnding(
          on: told.happenedBy, why: "The carer declined, alone.", because: [told.sequence])
      case .notACarer where isWritten(step.reason):
        return DutyEnding(
          on: told.happenedBy, why: "Found not to be a carer.", because: [told.sequence])
      case .notACarer, .declined, .offered, .accepted, .completed: return nil
      }
    }
    return endings.min { ($0.on, $0.because[0]) < ($1.on, $1.because[0]) }
  }

  /// Steps that do not meet the offer, each with the reason.
  func notesOnOffers(from day: Day, until met: Day?) -> [DutyNote] {
    steps.filter { told, _ in
      told.happenedBy >= day && (met.map { told.happenedBy <= $0 } ?? true)
    }.compactMap { told, step in
      guard let why = shortcoming(step) else { return nil }
      return DutyNote("\(told.happenedBy.inWords): \(why).", because: [told.sequence])
    }
  }

  private func shortcoming(_ step: CarersAssessment) -> String? {
    switch (step.step, step.offeredAlone) {
    case (.notACarer, _):
      isWritten(step.reason) ? nil : "recorded as not a carer, with no reason"
    case (_, .yes): nil
    case (_, .no): "\(step.step.rawValue), but not offered alone"
    case (_, .notRecorded): "\(step.step.rawValue); whether offered alone is not recorded"
    }
  }

  private func first(from day: Day, where meets: (CarersAssessment) -> Bool) -> Meeting? {
    let met = steps.filter { $0.told.happenedBy >= day && meets($0.step) }.map(\.told)
    let first = met.min { ($0.happenedBy, $0.sequence) < ($1.happenedBy, $1.sequence) }
    return first.map { Meeting(on: $0.happenedBy, by: [$0.sequence]) }
  }
}
