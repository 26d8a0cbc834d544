import Vocabulary

/// One police alert as one practice received it, for the person it is filed under.
struct ReceivedAlert {
  let alert: PoliceAlert
  /// Its reference, written plainly.
  let reference: String
  /// Statements that told of it, in order; a police force may send one reference twice.
  let told: [Statement]
  let practice: AgencyID
  let received: Day

  /// Alerts filed under the person of the reading, for each practice they were sent to.
  ///
  /// An alert is filed under its first victim, else its first child, else the first person
  /// involved: one person, so that one alert is one duty and not one for each of the family.
  static func all(in reading: CaseReading) -> [ReceivedAlert] {
    var alerts: [(told: [Statement], reference: String)] = []
    var places: [Key: Int] = [:]
    for statement in reading.concerning(.policeAlert) {
      guard case .policeAlert(let alert) = statement.says,
        let subject = subject(of: alert, statement), reading.people[subject] == reading.person
      else { continue }
      let key = Key(force: statement.saidBy, reference: plainReference(alert.reference))
      if let place = places[key] {
        alerts[place].told.append(statement)
      } else {
        places[key] = alerts.count
        alerts.append(([statement], key.reference))
      }
    }
    return alerts.flatMap { receipts(of: $0.told, $0.reference, in: reading) }
  }

  private struct Key: Hashable {
    let force: AgencyID
    let reference: String
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
    of told: [Statement], _ reference: String, in reading: CaseReading
  ) -> [ReceivedAlert] {
    var received: [AgencyID: Day] = [:]
    for statement in told {
      guard case .policeAlert(let alert) = statement.says else { continue }
      for sent in alert.sentTo where reading.rulebook.kind(of: sent.to) == .generalPractice {
        received[sent.to] = min(received[sent.to] ?? sent.on, sent.on)
      }
    }
    guard case .policeAlert(let alert) = told[0].says else { return [] }
    return received.sorted { $0.key < $1.key }.map { practice, day in
      ReceivedAlert(
        alert: alert, reference: reference, told: told, practice: practice, received: day)
    }
  }
}
