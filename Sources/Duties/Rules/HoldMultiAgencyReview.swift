import Vocabulary

/// Whoever has been in several services' care for a year has them meet.
///
/// Harlow review recommendation 11.7.1: the yearly review went with the Care Programme Approach in 2022,
/// so it is asked for here by name. A year is the recommendation's and the most a partnership may
/// set; for how long a provider counts as active is a local setting. Clock T19.
enum HoldMultiAgencyReview: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdMultiAgencyReview, name: "Hold a multi-agency review", recommendations: ["11.7.1"],
    basis: "Harlow review 11.7.1",
    answers: [.multiAgencyReview],
    limits: [.local(0, .days, "clock T19, the day the case is long")],
    thresholds: [.longCaseDays, .providerActiveDays],
    sentence: "Where a spell of care has been open as long as a long case is and two or more "
      + "providers are active, the trust holds a review with all of them; and again each time "
      + "as long after. The duty arises on that day.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let reviews = reading.own(.multiAgencyReview)
    return LongCase.all(in: reading).flatMap { long -> [Duty] in
      var starts = [long.spell.on] + reviews.map(\.on).filter { $0 >= long.spell.on }
      if let end = long.end { starts.removeAll { $0 >= end } }
      return Set(starts).sorted().compactMap { start in
        let day = start.adding(days: reading.threshold(.longCaseDays, on: start))
        let heldBefore = reviews.contains { $0.on > start && $0.on < day }
        guard long.isOpen(on: day), !heldBefore,
          long.providers(activeOn: day).count >= 2
        else { return nil }
        return duty(
          Trigger(long.spell, starts: day, of: start.description),
          met: reviews.first(since: day), ended: long.ending(in: reading),
          notes: long.invited(on: day, in: reading), in: reading)
      }
    }
  }
}
