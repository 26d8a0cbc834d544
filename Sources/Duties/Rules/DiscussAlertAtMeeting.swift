import Vocabulary

/// A practice discusses each police alert at a meeting, and says what comes of it.
///
/// Harlow review recommendation 11.4.6. The limit is clock T09, a local setting: at least
/// monthly meetings, as the Royal College of General Practitioners advises regular ones.
enum DiscussAlertAtMeeting: DutyRule {
  static let descriptor = RuleDescriptor(
    .discussPoliceAlert, name: "Discuss police alert at practice meeting",
    recommendations: ["11.4.6"], basis: "Harlow review 11.4.6",
    answers: [.meetingItem],
    limits: [.local(31, .days, "clock T09")],
    sentence: "A practice that is sent a police domestic abuse alert discusses it at a practice "
      + "meeting and records an action, or the reason for none. The clock starts on the day the "
      + "police sent it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.receivedAlerts.compactMap { received in
      let items = items(on: received, in: reading)
      let concluded = items.filter { hasOutcome($0.item) }
        .min { ($0.told.happenedBy, $0.told.sequence) < ($1.told.happenedBy, $1.told.sequence) }
      let met = concluded.map { Meeting(on: $0.told.happenedBy, by: [$0.told.sequence]) }
      let notes = items.filter { !hasOutcome($0.item) }.map { told, _ in
        DutyNote(
          "Discussed on \(told.happenedBy.inWords) with no action and no reason for none recorded.",
          because: [told.sequence])
      }
      return Duty(
        descriptor, chain: Chain(triggers: received.triggers(), met: met),
        about: received.about(in: reading), notes: notes, in: reading)
    }
  }

  private static func items(
    on received: ReceivedAlert, in reading: CaseReading
  ) -> [(told: Statement, item: MeetingItem)] {
    reading.answers(to: received).compactMap { statement in
      guard case .meetingItem(let item) = statement.says else { return nil }
      return (statement, item)
    }
  }

  private static func hasOutcome(_ item: MeetingItem) -> Bool {
    item.actions.contains(where: isWritten) || isWritten(item.reasonForNoAction)
  }
}
