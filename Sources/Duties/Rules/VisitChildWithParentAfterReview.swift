import Vocabulary

/// A looked-after child placed with a parent under an interim order is visited at intervals of four
/// weeks at most once they have been reviewed.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28. Clock T23.
enum VisitChildWithParentAfterReview: DutyRule {
  static let descriptor = RuleDescriptor(
    .visitChildWithParentAfterReview,
    name: "Visit the child placed with a parent, once reviewed",
    recommendations: ["11.1.1"],
    basis: "Care Planning, Placement and Case Review (England) Regulations 2010 reg 28",
    answers: [.visit],
    limits: [.statute(28, .days, "regulation 28, clock T23")],
    sentence: "After the first review a looked-after child placed with a parent under an interim "
      + "order is visited at intervals of four weeks at most. The clock starts with each visit, "
      + "of those before the review with the last, and ends with the placement.")

  static func duties(in reading: CaseReading) -> [Duty] {
    PlacementVisits(in: reading).following(at: .reviewed)
      .compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
