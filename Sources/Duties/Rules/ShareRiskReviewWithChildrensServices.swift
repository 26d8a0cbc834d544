import Vocabulary

/// A review of the risks of somebody who lives with children, or has some, goes to children's services.
///
/// Harlow review recommendation 11.7.2. Three days is a local setting.
enum ShareRiskReviewWithChildrensServices: DutyRule {
  static let descriptor = RuleDescriptor(
    .shareRiskReviewWithChildrensServices, name: "Share the risk review with children's services",
    recommendations: ["11.7.2"],
    basis: "Children Act 2004 s11; Harlow review 11.7.2",
    answers: [.riskReview],
    limits: [.local(3, .days, "M21c")],
    sentence: "After a review of the risks of somebody who has children or lives with some, the "
      + "trust sends it to the council that holds a record of a child, or records why not. "
      + "The clock starts on the day of the review.")

  static func duties(in reading: CaseReading) -> [Duty] {
    RiskReviews.sharing(self, with: .childrensServices, in: reading) { review in
      reading.relatives([.child, .household]).contains { reading.isChild($0, on: review.on) }
    }
  }
}
