import Vocabulary

/// A child with a child protection plan is visited, and seen alone, again and again.
///
/// No national number: local procedures give ten working days or four weeks. Rule C09.
enum VisitChildOnProtectionPlan: DutyRule {
  static let descriptor = RuleDescriptor(
    .visitChildOnProtectionPlan, name: "Visit the child on a child protection plan",
    recommendations: ["11.1.1"],
    basis: "Children Act 1989 s17 and s47; Working Together to Safeguard Children",
    answers: [.visit],
    limits: [.local(10, .workingDays, "rule C09")],
    sentence: "While a child protection plan is open, the council visits the child, who is seen "
      + "alone, or with the reason why not. The clock starts with the plan and again with "
      + "each such visit.")

  static func duties(in reading: CaseReading) -> [Duty] {
    PlanVisits(.childProtection, in: reading).steps { visit in
      visit.seen == .yes && (visit.seenAlone == .yes || isWritten(visit.reasonNotSeen))
    }.compactMap { step in
      duty(step.trigger, met: step.met, ended: step.ended, in: reading)
    }
  }
}
