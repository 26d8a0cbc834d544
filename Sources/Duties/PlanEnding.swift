import Vocabulary

/// That a child protection plan ended, and with it what is owed while it lasts.
enum PlanEnding {
  /// The end of the council's plan that was open on a day or began after it; else the child's
  /// eighteenth birthday or death.
  static func ofProtection(
    by council: AgencyID, after day: Day, in reading: CaseReading
  ) -> DutyEnding? {
    let plans = reading.own(.plan).compactMap { plan -> DutyEnding? in
      guard plan.what.kind == .childProtection, plan.by == council,
        let end = plan.what.ended?.latest, end >= day
      else { return nil }
      return DutyEnding(on: end, why: "The plan ended.", because: [plan.told.sequence])
    }
    return (plans + [reading.ending(ofChild: true)].compactMap { $0 }).min { $0.on < $1.on }
  }
}
