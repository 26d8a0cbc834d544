import Vocabulary

/// A practice looks at each police alert it is sent.
///
/// Harlow review recommendation 11.4.6. No statute gives a practice a time: alerts to practices
/// rest on a local sharing agreement, and the limit is clock T09, a local setting.
enum TriagePoliceAlert: DutyRule {
  static let descriptor = RuleDescriptor(
    .triagePoliceAlert, name: "Triage police alert", recommendations: ["11.4.6"],
    basis: "Harlow review 11.4.6",
    answers: [.alertTriage],
    limits: [.local(1, .workingDays, "clock T09")],
    sentence: "A practice that is sent a police domestic abuse alert looks at it and records "
      + "what it made of it. The clock starts on the day the police sent it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.receivedAlerts.compactMap { received in
      let met = triage(of: received, in: reading)
      return Duty(
        descriptor, chain: Chain(triggers: received.triggers(), met: met),
        about: received.about(in: reading), notes: filingNotes(received, in: reading),
        in: reading)
    }
  }

  private static func triage(of received: ReceivedAlert, in reading: CaseReading) -> Meeting? {
    let triages = reading.answers(to: received)
      .filter { $0.kind == .alertTriage }
    let first = triages.min { ($0.happenedBy, $0.sequence) < ($1.happenedBy, $1.sequence) }
    return first.map { Meeting(on: $0.happenedBy, by: [$0.sequence]) }
  }

  /// The worst mistake in filing is an alert in the alleged perpetrator's own record, so two
  /// people file it where both are known to the practice.
  private static func filingNotes(
    _ received: ReceivedAlert, in reading: CaseReading
  ) -> [DutyNote] {
    func knownHere(_ role: PoliceAlert.Role) -> Int? {
      let persons = received.alert.records(as: role).map { reading.people[$0] }
      return reading.firstRecord(of: persons, at: received.practice)
    }
    guard let victim = knownHere(.victim), let alleged = knownHere(.allegedPerpetrator)
    else { return [] }
    return [
      DutyNote(
        "The victim and the alleged perpetrator are both known to this practice: "
          + "two people check where the alert is filed.",
        because: Set([victim, alleged]).sorted())
    ]
  }
}
