import Vocabulary

/// An assessment is finished and authorised.
///
/// Working Together to Safeguard Children: no longer than 45 working days from the referral, a maximum
/// and no target, the reasons recorded where it is exceeded. Clock T02, rule C05. The census counts
/// from the start of the assessment: where no referral is named, so does this.
enum AuthoriseAssessment: DutyRule {
  static let descriptor = RuleDescriptor(
    .authoriseAssessment, name: "Authorise the assessment", recommendations: ["11.1.1", "11.1.2"],
    basis: "Working Together to Safeguard Children",
    answers: [.assessment, .assessmentAuthorisation],
    limits: [.national(45, .workingDays, by: "Department for Education", "clock T02")],
    sentence: "An assessment that a referral led to is authorised by the council that received it. "
      + "The clock starts on the day of the referral, or of the assessment's start where it "
      + "names none. It ends without being met where the case is closed or the child reaches "
      + "18.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let assessments = reading.own(.assessment)
    let referrals = reading.own(.referral)
    let led = referrals.compactMap { referral -> Duty? in
      let of = assessments.filter { $0.by == referral.by && $0.what.referral == referral.what.id }
      let decided = reading.own(.referralDecision).contains {
        $0.by == referral.by && $0.what.referral == referral.what.id
          && $0.what.nextStep == .assessment
      }
      guard decided || !of.isEmpty else { return nil }
      return made(Trigger(referral), of, closed: referral.what.closed, referral.told, reading)
    }
    let known = Set(referrals.map(\.what.id))
    let alone = assessments.filter { $0.what.referral.map { !known.contains($0) } ?? true }
    return led + alone.compactMap { made(Trigger($0), [$0], closed: nil, $0.told, reading) }
  }

  private static func made(
    _ trigger: Trigger, _ assessments: [Said<Assessment>], closed: UncertainDate?,
    _ told: Statement, _ reading: CaseReading
  ) -> Duty? {
    let closing = closed?.latest.map {
      DutyEnding(on: $0, why: "The case was closed.", because: [told.sequence])
    }
    return duty(
      trigger, met: authorised(assessments, in: reading),
      ended: [closing, reading.ending(ofChild: true)].compactMap { $0 }.min { $0.on < $1.on },
      in: reading)
  }

  private static func authorised(
    _ assessments: [Said<Assessment>], in reading: CaseReading
  ) -> Meeting? {
    let ids = Set(assessments.map(\.what.id))
    let own = assessments.compactMap { said in
      said.what.authorised?.latest.map { Meeting(on: $0, by: [said.told.sequence]) }
    }.min { $0.on < $1.on }
    let signed = reading.own(.assessmentAuthorisation).first(since: DutyLimit.always) {
      ids.contains($0.what.assessment)
    }
    return .earliest(own, signed)
  }
}
