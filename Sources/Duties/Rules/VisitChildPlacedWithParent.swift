import Vocabulary

/// A looked-after child placed with a parent under an interim order is visited weekly until the
/// first review.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28. Clock T23.
enum VisitChildPlacedWithParent: DutyRule {
  static let descriptor = RuleDescriptor(
    .visitChildPlacedWithParent, name: "Visit the child placed with a parent",
    recommendations: ["11.1.1"],
    basis: "Care Planning, Placement and Case Review (England) Regulations 2010 reg 28",
    answers: [.visit],
    limits: [.statute(7, .days, "regulation 28, clock T23")],
    sentence: "A looked-after child placed with a parent under an interim order is visited weekly "
      + "until the first review. The clock starts with each visit and ends with that review or "
      + "with the placement.")

  static func duties(in reading: CaseReading) -> [Duty] {
    PlacementVisits(in: reading).following(at: .weekly)
      .compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
