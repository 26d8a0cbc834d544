import Vocabulary

/// A policy does not wait for its committee for ever.
///
/// Harlow review recommendation 11.2.1: the policy lay unsigned. Forty-two days is a local setting.
/// Clock T21.
enum RatifyPolicy: DutyRule {
  static let descriptor = RuleDescriptor(
    .ratifyPolicy, name: "Ratify the policy", recommendations: ["11.2.1"],
    basis: "Harlow review 11.2.1",
    answers: [.matter],
    limits: [.local(42, .days, "clock T21")],
    sentence: "After a policy is sent to be ratified, it is ratified. The clock starts on the day "
      + "it was sent.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .policyRatification, in: reading).steps(from: .raised, to: [.decided, .completed])
      .compactMap {
        duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
      }
  }
}
