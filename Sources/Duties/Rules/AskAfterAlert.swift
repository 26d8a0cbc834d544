import Vocabulary

/// A practice that hears of domestic abuse from the police asks the patient, alone and safely.
///
/// NICE quality standard QS116 statement 1: people with indicators are asked in private. An answer
/// given before the alert does not stand in for one. The number of days is a local setting.
enum AskAfterAlert: DutyRule {
  static let descriptor = RuleDescriptor(
    .askAfterAlert, name: "Ask the patient about abuse, safely",
    recommendations: ["11.4.4", "11.10.4"],
    basis: "NICE QS116 statement 1; Harlow review 11.4.4",
    answers: [.routineEnquiry],
    limits: [.local(28, .days, "D16")],
    sentence: "A practice that was sent a police domestic abuse alert about an adult victim who is "
      + "its patient asks that patient about abuse, or records why it was not safe or was "
      + "declined. Where no practice is known to hold a record of the victim, each that was sent "
      + "it does. The clock starts on the day the police sent it; what was asked before does "
      + "not meet it.")

  static func duties(in reading: CaseReading) -> [Duty] {
    guard !reading.receivedAlerts.isEmpty else { return [] }
    let enquiries = reading.own(.routineEnquiry)
    // Whoever else was sent the alert, the practice of the alleged perpetrator above all, must not
    // be told to ask her.
    let own = reading.holders(of: reading.person, kind: .generalPractice)
    return reading.receivedAlerts.compactMap { received -> Duty? in
      guard
        received.alert.records(as: .victim).contains(where: {
          reading.people[$0] == reading.person
        }), own.isEmpty || own.contains(received.practice),
        !reading.isChild(reading.person, on: received.received),
        let trigger = received.triggers().first
      else { return nil }
      let met = enquiries.first(since: received.received) { said in
        said.by == received.practice
          && (said.what.outcome != .notAsked || isWritten(said.what.reason))
      }
      return duty(trigger, met: met, ended: reading.ending(), in: reading)
    }
  }
}
