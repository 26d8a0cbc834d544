import Vocabulary

/// A complaint about personal data is acknowledged.
///
/// Data Protection Act 2018 s164A: within thirty days, from 19 June 2026. Clock T16.
enum AcknowledgeDataComplaint: DutyRule {
  static let descriptor = RuleDescriptor(
    .acknowledgeDataComplaint, name: "Acknowledge the complaint about data",
    recommendations: ["11.10.2"],
    basis: "Data Protection Act 2018 s164A",
    answers: [.matter],
    limits: [.statute(30, .days, "section 164A, clock T16", from: Day(number: 20_623))],
    sentence: "After somebody complains about how their data is used, the agency acknowledges it. "
      + "The clock starts on the day it was received.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .dataComplaint, in: reading).steps(
      from: .raised, to: [.acknowledged, .decided, .completed]
    ).compactMap {
      duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
    }
  }
}
