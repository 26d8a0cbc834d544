import Vocabulary

/// A council that a child with a child protection plan has moved to holds a transfer conference.
///
/// No national number: 15 working days is common in local procedures, which differ in the day they
/// count from. The old council stays responsible until then. Clock T22, rule C11.
enum HoldTransferConference: DutyRule {
  static let descriptor = RuleDescriptor(
    .holdTransferConference, name: "Hold the transfer conference", recommendations: ["11.1.2"],
    basis: "Working Together to Safeguard Children",
    answers: [.statutoryMeeting],
    limits: [.local(15, .workingDays, "clock T22")],
    sentence: "A council that a child with a plan is moving to holds a transfer conference. The "
      + "clock starts on the day the two councils count from: the written notice, or the "
      + "referral as received or accepted.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.caseTransfer).compactMap { transfer in
      let met = reading.own(.statutoryMeeting).first(since: transfer.on) {
        $0.by == transfer.what.to && $0.what.kind == .transferConference
      }
      return duty(
        Trigger(transfer, owedBy: transfer.what.to), met: met,
        ended: reading.ending(ofChild: true),
        notes: [
          DutyNote(
            "\(reading.rulebook.name(of: transfer.what.from)) stays responsible until then.",
            because: [transfer.told.sequence])
        ], in: reading)
    }
  }
}
