import Vocabulary

/// After what a family group conference is to be considered for a child.
enum ConferenceTriggers {
  /// Alerts in a year of which the last is a trigger.
  static let alertsInYear = 3

  static func all(in reading: CaseReading, council: CouncilOfChild) -> [Trigger] {
    let triggers =
      assessments(in: reading) + reading.own(.section47Enquiry).map { Trigger($0) }
      + reading.own(.initialConference).map { Trigger($0) } + alerts(in: reading, council)
    return triggers.filter { reading.isChild(reading.person, on: $0.starts) }
  }

  private static func assessments(in reading: CaseReading) -> [Trigger] {
    reading.own(.assessment).compactMap { assessment in
      guard assessment.what.findsDomesticAbuse, let day = assessment.what.authorised?.latest
      else { return nil }
      return Trigger(assessment, starts: day)
    }
  }

  private static func alerts(in reading: CaseReading, _ council: CouncilOfChild) -> [Trigger] {
    let alerts = DomesticAbuse.alerts(aroundHome: reading)
    return alerts.indices.dropFirst(alertsInYear - 1).compactMap { index in
      let (first, last) = (alerts[index - alertsInYear + 1], alerts[index])
      guard first.happenedBy > last.happenedBy.adding(months: -12),
        let owing = council.owing(on: last.happenedBy)
      else { return nil }
      let day = max(reading.learned(last, by: owing), last.happenedBy)
      return Trigger(statement: last, owedBy: owing, starts: day, since: last.happenedBy)
    }
  }
}
