import Vocabulary

/// Lithium and clozapine are measured in the blood as often as the pharmacist says.
///
/// Harlow review recommendation 11.7.4. No clinical number is fixed in code: nothing is owed until a
/// partnership's pharmacist sets the limit.
enum CheckMedicineLevel: DutyRule {
  static let descriptor = RuleDescriptor(
    .checkMedicineLevel, name: "Measure the level of the medicine", recommendations: ["11.7.4"],
    basis: "Harlow review 11.7.4",
    answers: [.adherenceEvidence],
    limits: [],
    sentence: "While somebody takes lithium or clozapine its level is measured. The clock starts "
      + "when it is started and again with each level. The trust or practice that recorded "
      + "the medicine owes it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let medicines = reading.own(.medication)
    return medicines.filter {
      ($0.what.group == .lithium || $0.what.group == .clozapine)
        && ($0.what.change == .started || $0.what.change == .continued)
    }.flatMap { medicine in
      let kind: AdherenceEvidence.Kind =
        medicine.what.group == .lithium ? .lithiumLevel : .clozapineLevel
      let stopped = medicines.first(since: medicine.on) {
        $0.what.group == medicine.what.group && $0.what.change == .stopped
      }.map { DutyEnding(on: $0.on, why: "The medicine was stopped.", because: $0.by) }
      return ClockStep.repeating(
        from: Trigger(medicine),
        meetings: reading.own(.adherenceEvidence).filter { $0.what.kind == kind },
        until: [stopped, reading.ending()].compactMap { $0 }.min { $0.on < $1.on })
    }.compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
