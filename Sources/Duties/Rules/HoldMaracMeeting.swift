import Vocabulary

/// MARAC meets on a case soon after it was referred.
///
/// Essex aimed at two weeks when its standing team began in 2016: a local setting. Clock T10.
enum HoldMaracMeeting: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdMaracMeeting, name: "Hold the MARAC meeting", recommendations: ["11.4.5"],
    basis: "Harlow review 11.4.5",
    answers: [.maracOutcome],
    limits: [.local(14, .days, "clock T10")],
    sentence: "After a referral to MARAC, MARAC holds its meeting on the case. The clock starts on "
      + "the day of the referral.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let maracs = reading.rulebook.agencies(of: .marac)
    guard let marac = maracs.first else { return [] }
    return reading.own(.maracReferral).compactMap { referral in
      let met = reading.own(.maracOutcome).first(since: referral.on) {
        $0.what.reference == referral.what.reference
      }
      return duty(
        Trigger(referral, owedBy: marac), met: met, ended: reading.ending(), in: reading)
    }
  }

  static func gaps(in reading: CaseReading) -> [DutyGap] {
    let referrals = reading.own(.maracReferral)
    guard reading.rulebook.agencies(of: .marac).isEmpty, !referrals.isEmpty else { return [] }
    return [
      DutyGap(
        rule: .holdMaracMeeting, text: "No MARAC is listed in this partnership.",
        about: [reading.person], because: referrals.map(\.told.sequence))
    ]
  }
}
