import Vocabulary

/// One police alert as one practice received it, for the person it is filed under.
struct ReceivedAlert {
  let alert: PoliceAlert
  /// Statements that told of it, in order; a police force may send one reference twice.
  let told: [Statement]
  let practice: AgencyID
  let received: Day

  /// Alerts filed under the person of the reading, for each practice they were sent to.
  ///
  /// An alert is filed under its first victim, else its first child, else the first person
  /// involved: one person, so that one alert is one duty and not one for each of the family.
  static func all(in reading: CaseReading) -> [ReceivedAlert] {
    var byReference: [String: [(Statement, PoliceAlert)]] = [:]
    for statement in reading.concerning(.policeAlert) {
      guard case .policeAlert(let alert) = statement.says,
        let subject = subject(of: alert, statement), reading.people[subject] == reading.person
      else { continue }
      let force = statement.saidBy.text + "/"
      byReference[force + plainReference(alert.reference), default: []].append((statement, alert))
    }
    return byReference.values.sorted { $0[0].0.sequence < $1[0].0.sequence }
      .flatMap { receipts($0, in: reading) }
  }

  /// The alert's people as the duty is about them: the one it is filed under, then its children.
  func about(in reading: CaseReading) -> [PersonID] {
    reading.withPerson(alert.records(as: .child).map { reading.people[$0] })
  }

  /// Its triggers: one clock, started on the day of receipt, whoever told of it again.
  func triggers() -> [Trigger] {
    told.map { Trigger(statement: $0, owedBy: practice, starts: received, since: received) }
  }

  private static func subject(of alert: PoliceAlert, _ statement: Statement) -> RecordReference? {
    alert.records(as: .victim).first ?? alert.records(as: .child).first
      ?? alert.involved.first?.record ?? statement.about
  }

  private static func receipts(
    _ told: [(Statement, PoliceAlert)], in reading: CaseReading
  ) -> [ReceivedAlert] {
    let sendings = told.flatMap { $0.1.sentTo }
      .filter { reading.rulebook.kind(of: $0.to) == .generalPractice }
    return Dictionary(grouping: sendings, by: \.to).sorted { $0.key < $1.key }
      .compactMap { practice, sent in
        guard let received = sent.map(\.on).min() else { return nil }
        return ReceivedAlert(
          alert: told[0].1, told: told.map(\.0), practice: practice, received: received)
      }
  }
}
