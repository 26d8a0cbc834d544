import Vocabulary

/// A parent who will not let a child be seen is a matter for a manager, the same day.
///
/// Harlow review recommendation 11.1.1; Children Act 1989 s47(6): where access is refused the council
/// applies for an order unless satisfied that the child can be safeguarded without one.
enum ReviewRefusalToSeeChild: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewRefusalToSeeChild, name: "Take a refusal to see the child to a manager",
    recommendations: ["11.1.1"],
    basis: "Children Act 1989 s47; Harlow review 11.1.1",
    answers: [.visit, .statutoryMeeting],
    limits: [.local(0, .days, "D06")],
    sentence: "Where a visit records that a parent refused to let the child be seen, a manager "
      + "takes it on the same day. A strategy discussion, or a visit that day or later at "
      + "which the child was seen, meets it too.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let visits = reading.own(.visit)
    let refusals = visits.filter { visit in
      let reason = (visit.what.reasonNotSeen ?? "").lowercased()
      return visit.what.seen == .no && reason.contains("refus") && !reason.contains("child refus")
    }
    return Chain.chains(refusals.map { Trigger($0) }) { trigger in
      .earliest(
        visits.first(since: trigger.since) { $0.what.seen == .yes },
        reading.own(.statutoryMeeting).first(since: trigger.since) {
          $0.what.kind == .strategyDiscussion
        })
    }.compactMap { chain in
      Duty(
        descriptor, chain: chain, about: [reading.person],
        ended: reading.ending(ofChild: true), in: reading)
    }
  }
}
