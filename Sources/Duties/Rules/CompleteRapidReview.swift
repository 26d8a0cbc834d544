import Vocabulary

/// A serious incident is reviewed at once.
///
/// Working Together to Safeguard Children: within fifteen working days of the notice. Clock T26.
enum CompleteRapidReview: DutyRule {
  static let descriptor = RuleDescriptor(
    .completeRapidReview, name: "Complete the rapid review", recommendations: ["11.1.1"],
    basis: "Working Together to Safeguard Children",
    answers: [.matter],
    limits: [.national(15, .workingDays, by: "Department for Education", "clock T26")],
    sentence: "After a serious incident was notified, the safeguarding partners complete a rapid "
      + "review. The clock starts on the day of the notice.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .seriousIncident, in: reading).steps(from: .notified, to: [.reviewed, .completed])
      .compactMap {
        duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
      }
  }
}
