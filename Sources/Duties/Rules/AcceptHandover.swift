import Vocabulary

/// The next team accepts a case that the front door hands on, or sends it back with a reason.
///
/// Harlow review recommendation 11.1.2. Clock T06, a local setting: unaccepted after it, both managers
/// see it.
enum AcceptHandover: DutyRule {
  static let descriptor = RuleDescriptor(
    .acceptHandover, name: "Accept the handover, or return it", recommendations: ["11.1.2"],
    basis: "Harlow review 11.1.2",
    answers: [.frontDoorAnswer],
    limits: [.local(1, .workingDays, "clock T06")],
    sentence: "A team that the front door hands a case to accepts it, or returns it with a reason. "
      + "The clock starts on the day it was handed on.")

  static func duties(in reading: CaseReading) -> [Duty] {
    reading.own(.frontDoorItem).filter { $0.what.kind == .handover }.compactMap { item in
      let met = reading.own(.frontDoorAnswer).first(since: item.on) {
        $0.what.item == item.what.id && $0.what.closes(.handover)
      }
      return duty(
        Trigger(item, owedBy: item.what.to), met: met, ended: reading.ending(ofChild: true),
        in: reading)
    }
  }
}
