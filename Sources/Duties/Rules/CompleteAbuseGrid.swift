import Vocabulary

/// A referral for domestic abuse says what is known of every kind of abuse.
///
/// Domestic Abuse Act 2021 s1(3); Harlow review recommendation 11.10.5: only the physical was written
/// down. The form does not let one be sent with a kind blank; one that came from elsewhere is completed.
enum CompleteAbuseGrid: DutyRule {
  static let descriptor = RuleDescriptor(
    .completeAbuseGrid, name: "Complete every kind of abuse", recommendations: ["11.10.5"],
    basis: "Domestic Abuse Act 2021 s1(3); Harlow review 11.10.5",
    answers: [.abuseGrid],
    limits: [.local(1, .workingDays, "D05")],
    sentence: "An agency that refers somebody to a domestic abuse service or to MARAC records what "
      + "is known of each of the Act's kinds of abuse, or why it was not asked. The clock "
      + "starts on the day of the referral.")

  static func duties(in reading: CaseReading) -> [Duty] {
    let sent = reading.own(.serviceReferral).filter {
      $0.what.step == .sent && ($0.what.to == .domesticAbuseSpecialist || $0.what.to == .marac)
    }.map { (trigger: Trigger($0), id: $0.what.id) }
    let marac = reading.own(.maracReferral).map { (trigger: Trigger($0), id: $0.what.reference) }
    return (sent + marac).compactMap { referral in
      let grids = reading.own(.abuseGrid).filter { $0.what.onReferral == referral.id }
      // A grid is filled in before or as the referral goes.
      let met = grids.filter { $0.what.blanks.isEmpty }
        .min { ($0.on, $0.told.sequence) < ($1.on, $1.told.sequence) }
        .map { Meeting(on: max($0.on, referral.trigger.starts), by: [$0.told.sequence]) }
      let notes = grids.filter { !$0.what.blanks.isEmpty }.map {
        DutyNote("Kinds left blank: \($0.what.blanks.count).", because: [$0.told.sequence])
      }
      return duty(referral.trigger, met: met, notes: notes, in: reading)
    }
  }
}
