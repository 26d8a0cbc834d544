import Vocabulary

/// A looked-after child's care is reviewed at intervals of six months at most after the second review.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33. Clock T24.
enum HoldNextLookedAfterReview: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdNextLookedAfterReview, name: "Hold the next review of the looked-after child",
    recommendations: ["11.1.1"],
    basis: "Care Planning, Placement and Case Review (England) Regulations 2010 reg 33",
    answers: [.statutoryMeeting],
    limits: [.statute(6, .months, "regulation 33, clock T24")],
    sentence: "The council reviews a looked-after child's care. The clock starts on the day of the "
      + "review before.")

  static func duties(in reading: CaseReading) -> [Duty] {
    LookedAfterReviews(in: reading).steps(.later)
      .compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
