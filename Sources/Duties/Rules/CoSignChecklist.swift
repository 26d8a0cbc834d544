import Vocabulary

/// A risk checklist by somebody whose training has lapsed is signed by somebody who may.
///
/// Harlow review recommendation 11.1.4. The number of days is a local setting.
enum CoSignChecklist: DutyRule {
  static let descriptor = RuleDescriptor(
    .coSignChecklist, name: "Co-sign the risk checklist", recommendations: ["11.1.4"],
    basis: "Harlow review 11.1.4",
    answers: [.riskChecklist],
    limits: [.local(1, .workingDays, "D09")],
    sentence:
      "A risk checklist written by somebody who is not in date with training is signed by a "
      + "second person who is. The clock starts on the day it was written. An override for an "
      + "emergency is logged and still wants its signature.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let checklists = reading.own(.riskChecklist)
    return checklists.filter { $0.what.author == .notInDate && $0.what.coSignedBy == nil }
      .compactMap { draft in
        let met = checklists.first(since: draft.on) {
          $0.what.id == draft.what.id && $0.what.coSignedBy != nil
        }
        let override = isWritten(draft.what.overrideReason)
        return duty(
          Trigger(draft), met: met,
          notes: override
            ? [DutyNote("Sent unsigned in an emergency.", because: [draft.told.sequence])] : [],
          in: reading)
      }
  }
}
