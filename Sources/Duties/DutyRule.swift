import Vocabulary

/// One rule: what it asks, and the duties it makes of a case file. One file each, in `Rules/`.
protocol DutyRule {
  static var descriptor: RuleDescriptor { get }

  /// Every duty that stands or stood under it, in any order.
  static func duties(in reading: CaseReading) -> [Duty]

  /// Where something should be done and nobody can be found to owe it.
  static func gaps(in reading: CaseReading) -> [DutyGap]
}

extension DutyRule {
  static func gaps(in reading: CaseReading) -> [DutyGap] { [] }

  /// The duty of one trigger alone; nil where no limit is set for the day its clock starts.
  static func duty(
    _ trigger: Trigger, met: Meeting?, ended: DutyEnding? = nil, about: [PersonID] = [],
    notes: [DutyNote] = [], in reading: CaseReading
  ) -> Duty? {
    Duty(
      descriptor, chain: Chain(triggers: [trigger], met: met),
      about: reading.withPerson(about), ended: ended, notes: notes, in: reading)
  }
}
