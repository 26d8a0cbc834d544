import Vocabulary

/// A child with a child in need plan is visited again and again.
///
/// No national number: local procedures differ by need. Rule C10.
enum VisitChildInNeed: DutyRule {
  static let descriptor = RuleDescriptor(
    .visitChildInNeed, name: "Visit the child in need", recommendations: ["11.1.1"],
    basis: "Children Act 1989 s17 and s47; Working Together to Safeguard Children",
    answers: [.visit],
    limits: [.local(20, .workingDays, "rule C10")],
    sentence: "While a child in need plan is open, the council visits the child, who is seen. The "
      + "clock starts with the plan and again with each such visit.")

  static func duties(in reading: CaseReading) -> [Duty] {
    PlanVisits(.childInNeed, in: reading).steps { visit in
      visit.seen == .yes
    }.compactMap { step in
      duty(step.trigger, met: step.met, ended: step.ended, in: reading)
    }
  }
}
