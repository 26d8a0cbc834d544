import Vocabulary

/// A looked-after child is visited at intervals of six weeks at most; one placed until 18 in the
/// placement's first year.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28. Clock T23.
enum VisitPlacedChild: DutyRule {
  static let descriptor = RuleDescriptor(
    .visitPlacedChild, name: "Visit the placed child", recommendations: ["11.1.1"],
    basis: "Care Planning, Placement and Case Review (England) Regulations 2010 reg 28",
    answers: [.visit],
    limits: [.statute(42, .days, "regulation 28, clock T23")],
    sentence: "A looked-after child is visited at intervals of six weeks at most; one placed until "
      + "18 in the first year of the placement. The clock starts with each visit and ends with "
      + "the placement.")

  static func duties(in reading: CaseReading) -> [Duty] {
    PlacementVisits(in: reading).following(at: .ordinary)
      .compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
