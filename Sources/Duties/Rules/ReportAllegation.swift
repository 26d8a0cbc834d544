import Vocabulary

/// An allegation about somebody who works with children goes to the designated officer.
///
/// Working Together to Safeguard Children; national practice is one working day, Essex asks for 24
/// hours. Clock T20.
enum ReportAllegation: DutyRule {
  static let descriptor = RuleDescriptor(
    .reportAllegation, name: "Report the allegation to the designated officer",
    recommendations: ["11.10.1"],
    basis: "Working Together to Safeguard Children",
    answers: [.matter],
    limits: [.national(1, .workingDays, by: "national practice", "clock T20")],
    sentence: "After an allegation about somebody who works with children is raised, the agency "
      + "reports it to the designated officer. The clock starts on the day it was raised.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .allegationAboutStaff, in: reading).steps(from: .raised, to: [.notified]).compactMap
    {
      duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
    }
  }
}
