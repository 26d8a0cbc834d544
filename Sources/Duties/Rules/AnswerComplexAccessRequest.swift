import Vocabulary

/// A complex request to see a record may take longer.
///
/// UK GDPR article 12: up to two further months, told to whoever asked within the first. Clock T25.
enum AnswerComplexAccessRequest: DutyRule {
  static let descriptor = RuleDescriptor(
    .answerComplexAccessRequest, name: "Answer the complex request to see the record",
    recommendations: ["11.10.2"],
    basis: "UK GDPR article 12",
    answers: [.matter],
    limits: [.statute(3, .months, "clock T25")],
    sentence: "After somebody asks to see their record and the request is complex, the agency "
      + "answers. The clock starts on the day it was received, and stands still while "
      + "clarification is awaited.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .subjectAccessRequest, in: reading).steps(
      from: .raised, to: [.completed], complex: true
    ).compactMap {
      duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
    }
  }
}
