import Vocabulary

/// Police tell a child's school of domestic abuse before the next school day.
///
/// Domestic Abuse Act 2021 s49A (Operation Encompass), in force 7 November 2025: as soon as can be done;
/// before the next school day is the working rule of its guidance. Schools' own closing days are not
/// known here: the next working day is counted. Clock T13.
enum NotifySchool: DutyRule {
  static let descriptor = RuleDescriptor(
    .notifySchool, name: "Tell the child's school", recommendations: ["11.10.2"],
    basis: "Domestic Abuse Act 2021 s49A",
    answers: [.policeAlert],
    limits: [
      .statute(
        1, .workingDays, "section 49A; the day from its guidance, clock T13",
        from: Day(number: 20_399))
    ],
    sentence: "After a domestic abuse incident that a child was part of, the police tell the "
      + "child's school where a school holds a record of the child. The clock starts on the "
      + "day of the incident.")

  static func duties(in reading: CaseReading) -> [Duty] {
    guard reading.says(anyOf: [.policeAlert]) else { return [] }
    let schools = reading.holders(of: reading.person, kind: .school)
    guard !schools.isEmpty else { return [] }
    return reading.concerning(.policeAlert).compactMap { statement in
      guard case .policeAlert(let alert) = statement.says,
        alert.records(as: .child).contains(where: { reading.people[$0] == reading.person }),
        reading.isChild(reading.person, on: statement.happenedBy)
      else { return nil }
      let told = alert.sentTo.filter { schools.contains($0.to) }.map(\.on).min()
      return duty(
        Trigger(Said(told: statement, what: alert)),
        met: told.map { Meeting(on: $0, by: [statement.sequence]) }, in: reading)
    }
  }
}
