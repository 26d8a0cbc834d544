import Vocabulary

/// A looked-after child is visited soon after a placement begins.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28: within one week.
/// Clock T23, rule C13.
enum VisitNewlyPlacedChild: DutyRule {
  static let descriptor = RuleDescriptor(
    .visitNewlyPlacedChild, name: "Visit the newly placed child", recommendations: ["11.1.1"],
    basis: "Care Planning, Placement and Case Review (England) Regulations 2010 reg 28",
    answers: [.visit],
    limits: [.statute(7, .days, "regulation 28, clock T23")],
    sentence: "After a placement begins the council visits the child. The clock starts with the "
      + "placement and ends with it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    PlacementVisits(in: reading).first
      .compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
