import Vocabulary

/// The flag of a MARAC case is looked at again, never left to fade.
///
/// Twelve months from the last MARAC referral, the time within which any abuse is a repeat; a repeat
/// starts it again. How long a flag lives is a local setting. Clock T12.
enum ReviewMaracFlag: DutyRule {
  static let descriptor = RuleDescriptor(
    .reviewMaracFlag, name: "Review the MARAC flag", recommendations: ["11.4.5"],
    basis: "SafeLives definition of a MARAC repeat",
    answers: [.maracOutcome, .maracReferral],
    limits: [.local(12, .months, "clock T12")], thresholds: [.flagReviewMonths],
    sentence: "An agency that was sent the outcome of a MARAC meeting reviews its flag. The clock "
      + "starts on the day of the last referral. A later outcome that sets a new day for the "
      + "flag, or a further referral, meets it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let referrals = reading.own(.maracReferral)
    let outcomes = reading.own(.maracOutcome)
    return referrals.flatMap { referral -> [Duty] in
      let own = outcomes.filter { $0.what.reference == referral.what.reference }
      let holders = Set(own.flatMap { $0.what.sentTo.map(\.to) }).sorted()
      let wait = reading.threshold(.flagReviewMonths, on: referral.on)
      let met = Meeting.earliest(
        referrals.first(since: referral.on.adding(days: 1)),
        outcomes.first(since: referral.on.adding(months: wait)) { $0.what.flagReview != nil })
      return holders.compactMap { holder in
        duty(
          Trigger(referral, owedBy: holder), met: met, ended: reading.ending(), in: reading)
      }
    }
  }
}
