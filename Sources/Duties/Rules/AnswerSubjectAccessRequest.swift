import Vocabulary

/// Somebody who asks to see their record gets it.
///
/// UK GDPR article 12: one month, to the same day of the next month, or the next working day. The clock
/// stands still while identity or clarification is awaited (Data (Use and Access) Act 2025, from 5
/// February 2026). Clock T25. Before anything is released, what could harm another is looked for.
enum AnswerSubjectAccessRequest: DutyRule {
  static let descriptor = RuleDescriptor(
    .answerSubjectAccessRequest, name: "Answer the request to see the record",
    recommendations: ["11.10.2"],
    basis: "UK GDPR article 12",
    answers: [.matter],
    limits: [.statute(1, .months, "clock T25")],
    sentence:
      "After somebody asks to see their record, the agency answers. The clock starts on the "
      + "day it was received, and stands still while clarification is awaited.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .subjectAccessRequest, in: reading).steps(
      from: .raised, to: [.completed], complex: false
    ).compactMap {
      duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
    }
  }
}
