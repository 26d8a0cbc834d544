import Vocabulary

/// A council decides on a referral, and lets the referrer know that it arrived.
///
/// Working Together to Safeguard Children: a social worker decides the next step and acknowledges the
/// referral within one working day. Clock T01, rule C01.
enum DecideReferral: DutyRule {
  static let descriptor = RuleDescriptor(
    .decideReferral, name: "Decide on the referral", recommendations: ["11.1.2"],
    basis: "Working Together to Safeguard Children",
    answers: [.referralDecision, .assessment, .section47Enquiry, .referral],
    limits: [.national(1, .workingDays, by: "Department for Education", "clock T01")],
    sentence: "A council that receives a referral decides what to do with it. The clock starts on "
      + "the day it was received. A decision, or an assessment or section 47 enquiry that "
      + "names the referral, meets it; so does the referral's own record of no further "
      + "action, with a note that the day of that decision is not recorded.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.referral).compactMap { referral in
      let closedAtOnce = referral.what.noFurtherAction == .yes
      let met =
        decided(referral, in: reading)
        ?? (closedAtOnce ? Meeting(on: referral.on, by: [referral.told.sequence]) : nil)
      return duty(
        Trigger(referral), met: met, ended: reading.ending(ofChild: true),
        notes: closedAtOnce ? [unknownDay(referral)] : [], in: reading)
    }
  }

  private static func decided(_ referral: Said<Referral>, in reading: CaseReading) -> Meeting? {
    let (id, council) = (referral.what.id, referral.by)
    return .earliest(
      reading.own(.referralDecision).first(since: referral.on) {
        $0.by == council && $0.what.referral == id
      },
      reading.own(.assessment).first(since: referral.on) {
        $0.by == council && $0.what.referral == id
      },
      reading.own(.section47Enquiry).first(since: referral.on) {
        $0.by == council && $0.what.referral == id
      })
  }

  private static func unknownDay(_ referral: Said<Referral>) -> DutyNote {
    DutyNote(
      "Recorded as no further action; on which day that was decided is not recorded.",
      because: [referral.told.sequence])
  }
}
