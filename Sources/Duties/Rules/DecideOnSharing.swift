import Vocabulary

/// A request for information about a child is decided.
///
/// Children Act 2004 s16LA, announced for 30 September 2026; commencement regulations were not seen, and
/// the section gives no number of days. So no limit is set until a partnership sets one. Clock T28.
enum DecideOnSharing: DutyRule {
  static let descriptor = RuleDescriptor(
    .decideOnSharing, name: "Decide on sharing what was asked for",
    recommendations: ["11.10.2", "11.10.3"],
    basis: "Children Act 2004 s16LA",
    answers: [.matter],
    limits: [],
    sentence: "After somebody asks for information to safeguard a child, the agency decides and "
      + "records why. The clock starts on the day it was asked.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .sharingDecision, in: reading).steps(from: .raised, to: [.decided, .completed])
      .compactMap {
        duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
      }
  }
}
