import Vocabulary

/// What is told of domestic abuse around somebody, as several rules count it.
enum DomesticAbuse {
  /// Police alerts that involve a child, a parent or the child's home in the months the
  /// partnership looks back up to a day, each reference once, in order.
  static func alerts(aroundHome reading: CaseReading, before day: Day) -> [Statement] {
    let months = reading.threshold(.alertMonths, on: day)
    return
      reading.alertsAroundHome.filter {
        $0.happenedBy <= day && $0.happenedBy > day.adding(months: -months)
      }
  }

  /// All of them, in the order they happened: ask the reading, which keeps them.
  static func alerts(around reading: CaseReading) -> [Statement] {
    let near = Set([reading.person] + reading.relatives([.parent, .household]))
    var seen: Set<String> = []
    return reading.everything(of: [.policeAlert]).filter { statement in
      guard case .policeAlert(let alert) = statement.says else { return false }
      return alert.involved.contains {
        near.contains(reading.people[$0.record])
          && ($0.role != .other || reading.people[$0.record] == reading.person)
      }
    }.sorted { ($0.happenedBy, $0.sequence) < ($1.happenedBy, $1.sequence) }
      .filter { statement in
        guard case .policeAlert(let alert) = statement.says else { return false }
        return seen.insert(statement.saidBy.text + "/" + plainReference(alert.reference)).inserted
      }
  }

  /// One telling of abuse of the person, crime or not.
  struct Incident {
    let told: Statement
    let on: Day
    /// Who is alleged to do it; empty where nobody said.
    let alleged: Set<PersonID>
  }

  private static let telling: KindSet = [.policeAlert, .abuseGrid, .routineEnquiry]

  static func incidents(in reading: CaseReading) -> [Incident] {
    guard reading.says(anyOf: telling) else { return [] }
    return reading.statements.compactMap { statement in
      guard telling.contains(statement.kind) else { return nil }
      func incident(_ alleged: [RecordReference]) -> Incident {
        Incident(
          told: statement, on: statement.happenedBy,
          alleged: Set(alleged.map { reading.people[$0] }))
      }
      switch statement.says {
      case .policeAlert(let alert):
        let isVictim = alert.records(as: .victim).contains {
          reading.people[$0] == reading.person
        }
        return isVictim ? incident(alert.records(as: .allegedPerpetrator)) : nil
      case .abuseGrid(let grid) where reading.isAbout(statement):
        return grid.entries.contains { $0.knowledge.isPresent } ? incident(grid.alleged) : nil
      case .routineEnquiry(let enquiry) where reading.isAbout(statement):
        return enquiry.outcome == .disclosed ? incident([]) : nil
      default: return nil
      }
    }
  }

  /// Police alerts about the person, hurt or alleged to hurt, and their MARAC referrals.
  static func events(in reading: CaseReading) -> [Statement] {
    reading.statements.filter { statement in
      guard statement.kind == .policeAlert || statement.kind == .maracReferral else {
        return false
      }
      return switch statement.says {
      case .policeAlert(let alert):
        (alert.records(as: .victim) + alert.records(as: .allegedPerpetrator))
          .contains { reading.people[$0] == reading.person }
      case .maracReferral: reading.isAbout(statement)
      default: false
      }
    }
  }
}
