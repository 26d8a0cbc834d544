import Vocabulary

/// A serious child safeguarding incident is notified.
///
/// Working Together to Safeguard Children: within five working days. Clock T26.
enum NotifySeriousIncident: DutyRule {
  static let descriptor = RuleDescriptor(
    .notifySeriousIncident, name: "Notify the serious incident", recommendations: ["11.1.1"],
    basis: "Working Together to Safeguard Children",
    answers: [.matter],
    limits: [.national(5, .workingDays, by: "Department for Education", "clock T26")],
    sentence: "After a council knows of a serious incident in which abuse or neglect is known or "
      + "suspected, it notifies it. The clock starts on the day it knew.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .seriousIncident, in: reading).steps(from: .raised, to: [.notified]).compactMap {
      duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
    }
  }
}
