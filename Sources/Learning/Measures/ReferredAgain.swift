import Vocabulary

/// A council's referrals in which domestic abuse was found, and whether the child had been
/// referred before (M07e): a signal of what came of the earlier one.
struct ReferredAgain {
  private let view: CountingView
  private let agency: AgencyID
  /// What the assessments of a referral found; nil where one was made and spoke of no factors.
  private var found: [String: Bool?] = [:]

  init(_ view: CountingView, _ agency: AgencyID) {
    self.view = view
    self.agency = agency
    for statement in view[.assessment] where statement.saidBy == agency {
      guard case .assessment(let assessment) = statement.says, let referral = assessment.referral,
        assessment.authorised != nil
      else { continue }
      let finds = assessment.factors.map { _ in assessment.findsDomesticAbuse }
      let before = found[referral] ?? nil
      found[referral] = .some(before == true ? true : finds ?? before)
    }
  }

  func withDomesticAbuse() -> Tally {
    var tally = Tally()
    for (_, told) in Dictionary(grouping: referrals, by: \.child) {
      for one in told where view.inWindow(one.on) {
        switch found[one.id] {
        case .none: tally.leaveOut("not assessed")
        case .some(.none): tally.leaveOut("assessed without a word of what was found")
        case .some(.some(false)): continue
        case .some(.some(true)):
          let limit = view.limit(.referredAgain, on: one.on)
          tally.count(
            met: told.contains {
              $0.id != one.id && $0.on <= one.on
                && one.on < limit.end(after: $0.on, view.input.workingDays)
            })
        }
      }
    }
    return tally
  }

  private var referrals: [(child: PersonID, id: String, on: Day)] {
    view[.referral].compactMap { statement in
      guard statement.saidBy == agency, case .referral(let referral) = statement.says else {
        return nil
      }
      return (view.person(statement.about), referral.id, statement.happened)
    }
  }
}
