import Vocabulary

/// A community safety partnership decides whether to review a death.
///
/// Statutory guidance on domestic homicide reviews (2016): within one month of being told. Clock T14.
enum DecideOnDeathReview: DutyRule {
  static let descriptor = RuleDescriptor(
    .decideOnDeathReview, name: "Decide whether to review the death", recommendations: [],
    basis: "Domestic Violence, Crime and Victims Act 2004 s9",
    answers: [.matter],
    limits: [.national(1, .months, by: "Home Office", "statutory guidance 2016, clock T14")],
    sentence: "After a death that may have to be reviewed is notified, it is decided whether to "
      + "hold a review. The clock starts on the day of the notice.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .deathReview, in: reading).steps(from: .raised, to: [.decided]).compactMap {
      duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
    }
  }
}
