import Vocabulary

/// A looked-after child's care is reviewed within 20 working days of becoming looked after.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33. Clock T24.
enum HoldFirstLookedAfterReview: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdFirstLookedAfterReview, name: "Hold the first review of the looked-after child",
    recommendations: ["11.1.1"],
    basis: "Care Planning, Placement and Case Review (England) Regulations 2010 reg 33",
    answers: [.statutoryMeeting],
    limits: [.statute(20, .workingDays, "regulation 33, clock T24")],
    sentence: "The council reviews a looked-after child's care. The clock starts on the day the "
      + "child became looked after.")

  static func duties(in reading: CaseReading) -> [Duty] {
    LookedAfterReviews(in: reading).steps(.first)
      .compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
