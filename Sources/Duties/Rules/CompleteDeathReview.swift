import Vocabulary

/// A review of a death is finished.
///
/// Statutory guidance on domestic homicide reviews (2016): within six months of the decision. Clock T15.
enum CompleteDeathReview: DutyRule {
  static let descriptor = RuleDescriptor(
    .completeDeathReview, name: "Complete the review of the death", recommendations: [],
    basis: "Domestic Violence, Crime and Victims Act 2004 s9",
    answers: [.matter],
    limits: [.national(6, .months, by: "Home Office", "statutory guidance 2016, clock T15")],
    sentence:
      "After it was decided to review a death, the review is completed. The clock starts on "
      + "the day of the decision.")

  static func duties(in reading: CaseReading) -> [Duty] {
    Matters(of: .deathReview, in: reading).steps(from: .decided, to: [.completed]).compactMap {
      duty($0.trigger, met: $0.met, ended: $0.ended, in: reading)
    }
  }
}
