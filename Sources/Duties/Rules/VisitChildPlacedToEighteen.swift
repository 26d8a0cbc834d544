import Vocabulary

/// A looked-after child placed until 18 is visited at intervals of three months at most, after the
/// placement's first year.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28. Clock T23.
enum VisitChildPlacedToEighteen: DutyRule {
  static let descriptor = RuleDescriptor(
    .visitChildPlacedToEighteen, name: "Visit the child placed until 18",
    recommendations: ["11.1.1"],
    basis: "Care Planning, Placement and Case Review (England) Regulations 2010 reg 28",
    answers: [.visit],
    limits: [.statute(3, .months, "regulation 28, clock T23")],
    sentence: "A looked-after child placed until 18 is visited at intervals of three months at "
      + "most, once the first year of the placement is over. The clock starts with each visit "
      + "and ends with the placement.")

  static func duties(in reading: CaseReading) -> [Duty] {
    PlacementVisits(in: reading).following(at: .settled)
      .compactMap { duty($0.trigger, met: $0.met, ended: $0.ended, in: reading) }
  }
}
